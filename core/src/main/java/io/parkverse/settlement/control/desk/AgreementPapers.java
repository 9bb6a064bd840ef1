package io.parkverse.settlement.control.desk;

import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperOrder.Arrangement;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.application.ApplicationStore;
import io.parkverse.settlement.control.paper.PaperFields;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints the papers between park and enterprise and files them with the case. */
@ApplicationScoped
public class AgreementPapers {

    static final String AGREEMENT = "settlement-agreement";
    static final String CUSTODY = "custody-agreement";
    static final String ADDRESS = "address-certificate";

    private static final String NOT_YET = "—";

    @Inject
    Papers papers;

    @Inject
    Documents documents;

    @Inject
    Enterprises enterprises;

    @Inject
    ApplicationStore applications;

    @Inject
    Parks parks;

    @Inject
    Days days;

    /** All values that any of the papers asks for. */
    PaperFields fields(Caller job, CaseView workCase, AllocationView place, InvoiceView invoice) {
        ParkView park = parks.get(job, job.park());
        EnterpriseView enterprise = enterprises.get(job, workCase.enterprise());
        ApplicationData data = applications.data(workCase.id());
        String kind = "settlement.address-kind." + data.address().kind();
        return new PaperFields()
                .put("park.name", park.nameZh(), park.nameEn())
                .put("park.operator", park.nameZh(), park.nameEn())
                .put("custodian.name", park.nameZh(), park.nameEn())
                .put("address.owner", park.nameZh(), park.nameEn())
                .put("enterprise.name", enterprise.nameZh(), enterprise.nameEn())
                .put("enterprise.code", enterprise.code().isEmpty() ? NOT_YET : enterprise.code())
                .put(
                        "enterprise.representative",
                        data.people().legalRepresentative().name())
                .put("liaison.name", data.people().liaison().name())
                .put("address.full", place)
                .put("address.kind", Texts.get(Texts.CHINESE, kind), Texts.get(Texts.ENGLISH, kind))
                .put(
                        "fee.total",
                        invoice.fee().format(Texts.CHINESE),
                        invoice.fee().format(Texts.ENGLISH))
                .put(
                        "deposit.total",
                        invoice.deposit().format(Texts.CHINESE),
                        invoice.deposit().format(Texts.ENGLISH))
                .put("term.from", days.today(job))
                .put("term.until", place.endsOn());
    }

    /** Prints a paper in both languages; its template and its place among the documents have one name. */
    DocumentId print(Caller job, CaseView workCase, String paper, PaperFields fields) {
        byte[] pdf =
                papers.render(job, PaperOrder.bilingual(paper, workCase.number(), fields.asMap(), Arrangement.STACKED));
        return documents
                .store(job, workCase.id(), paper, paper + "-" + workCase.number() + ".pdf", pdf)
                .id();
    }
}
