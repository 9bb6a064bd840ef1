package io.parkverse.settlement;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.BuildingId;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;

/** An opened park with an applicant and its people, and cases brought to any state. */
public final class SettlementPark {

    public final TenantId park = Portal.park();
    public final Caller applicant = Portal.person(park);
    public final Caller reviewer = Portal.person(park, Role.REVIEWER);
    public final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    public final Caller job = Caller.job(park, "tests");
    public final Applications applications = Portal.bean(Applications.class);
    public final AddressPool pool = Portal.bean(AddressPool.class);
    public final Cases cases = Portal.bean(Cases.class);
    public final Documents documents = Portal.bean(Documents.class);

    private int drafts;

    public SettlementPark() {
        Portal.bean(Desk.class).open(operator);
    }

    public UnitId cluster(int capacity) {
        BuildingId building =
                pool.addBuilding(operator, new NewBuilding("云栖楼", "Cloud Rest", "南宁市云路1号", "1 Cloud Road, Nanning"));
        return pool.addUnit(operator, new NewUnit(building, AddressKind.CLUSTER, "A", "三层301室", "Room 301", capacity));
    }

    /** A new company's application without a fault, saved and not yet checked; each with its own names. */
    public CaseId drafted() {
        ApplicationData data = drafts == 0 ? Samples.sound() : Samples.sound(drafts);
        drafts++;
        return drafted(ApplicationKind.NEW_COMPANY, data);
    }

    public CaseId drafted(ApplicationKind kind, ApplicationData data) {
        CaseId id = applications.start(applicant, kind).workCase().id();
        for (ApplicationSection section : data.sections()) {
            if (kind.asks(section.key())) {
                applications.save(applicant, id, section, 0);
            }
        }
        return id;
    }

    /** A draft that only has to be submitted. */
    public CaseId ready() {
        CaseId id = drafted();
        upload(id, "representative-id");
        applications.precheck(applicant, id);
        return id;
    }

    public CaseId submitted() {
        CaseId id = ready();
        fire(applicant, id, "submit");
        return id;
    }

    public CaseId approved() {
        CaseId id = submitted();
        fire(reviewer, id, "start-review");
        for (DocumentView document : documents.ofCase(reviewer, id)) {
            documents.review(reviewer, document.id(), Verdict.APPROVE, "");
        }
        fire(reviewer, id, "approve");
        return id;
    }

    /** A case with an address, whose agreements wait for both sides. */
    public CaseId allocated() {
        CaseId id = approved();
        fire(reviewer, id, "allocate");
        return id;
    }

    /** A case whose enterprise has everything but its licence; signature and payment are taken as done. */
    public CaseId atTheRegistrar() {
        CaseId id = allocated();
        fire(job, id, "sign-agreement");
        fire(job, id, "settle-fee");
        return id;
    }

    public CaseId settled() {
        CaseId id = atTheRegistrar();
        Portal.bean(Licences.class).simulate(reviewer, id);
        return id;
    }

    public CertificateCheck certificate(CaseId id) {
        return Portal.bean(Certificates.class).ofCase(applicant, id).get(0);
    }

    public void upload(CaseId id, String slot) {
        Upload scan = new Upload("scan.pdf", new ByteArrayInputStream(SampleFiles.pdf(1)));
        documents.upload(applicant, id, slot, scan);
    }

    public CaseView fire(Caller caller, CaseId id, String event) {
        return cases.fire(caller, id, event, "");
    }

    public String state(CaseId id) {
        return cases.get(job, id).state();
    }
}
