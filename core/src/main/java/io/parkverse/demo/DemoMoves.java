package io.parkverse.demo;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The next move of a case towards the state that it is wanted in, made by whom the process names. */
@ApplicationScoped
public class DemoMoves {

    @Inject
    Cases cases;

    @Inject
    Applications applications;

    @Inject
    Documents documents;

    @Inject
    DemoPeople people;

    @Inject
    DemoContracts contracts;

    /** Makes one move; none where no move leads on. */
    void move(ParkView park, DemoEnterprise wanted, CaseView now) {
        Caller owner = people.in(park.id(), wanted.owner());
        Caller reviewer = people.in(park.id(), park.slug(), Role.REVIEWER);
        switch (now.state()) {
            case "draft" ->
                apply(
                        owner,
                        now,
                        DemoApplication.of(wanted, DemoPark.of(park.slug()).region()));
            case "prechecked" -> cases.fire(owner, now.id(), "submit", "");
            case "submitted" -> ofSubmitted(owner, reviewer, now.id(), wanted.target());
            case "review" -> ofReview(reviewer, now.id(), wanted.target());
            case "approved" -> cases.fire(reviewer, now.id(), "allocate", "");
            case "address-allocated" -> contracts.sign(owner, operator(park), now.id());
            case "agreement-signed" -> contracts.pay(operator(park), now);
            case "registrar-set-issued" -> contracts.register(owner, reviewer, now, wanted);
            case "settled" -> contracts.end(operator(park), now.id(), wanted.target());
            default -> {
                // ends, and states that wait for a visitor of the demo
            }
        }
    }

    private Caller operator(ParkView park) {
        return people.in(park.id(), park.slug(), Role.PARK_OPERATOR);
    }

    /** Fills the application in, uploads what it needs, and lets it be checked. */
    private void apply(Caller owner, CaseView now, ApplicationData data) {
        ApplicationView view = applications.get(owner, now.id());
        for (ApplicationSection section : data.sections()) {
            if (view.kind().asks(section.key())) {
                applications.save(
                        owner, now.id(), section, view.state(section.key()).version());
            }
        }
        List<String> there = documents.ofCase(owner, now.id()).stream()
                .map(DocumentView::slot)
                .toList();
        documents.slots(owner, now.id()).stream()
                .filter(slot -> !there.contains(slot.key()))
                .forEach(slot -> documents.upload(
                        owner,
                        now.id(),
                        slot.key(),
                        new Upload(
                                slot.key() + ".pdf",
                                new ByteArrayInputStream(DemoScan.pdf(slot.key(), now.number())))));
        applications.precheck(owner, now.id());
    }

    private void ofSubmitted(Caller owner, Caller reviewer, CaseId id, String target) {
        if (target.equals("withdrawn")) {
            cases.fire(owner, id, "withdraw", "");
        } else {
            cases.fire(reviewer, id, "start-review", "");
        }
    }

    private void ofReview(Caller reviewer, CaseId id, String target) {
        switch (target) {
            case "supplement" -> {
                documents.ofCase(reviewer, id).stream()
                        .findFirst()
                        .ifPresent(document ->
                                documents.review(reviewer, document.id(), Verdict.REVISE, "扫描件边角缺失，请重新上传完整页面。"));
                cases.fire(reviewer, id, "ask-supplement", "请按材料清单中的说明补充一份材料。");
            }
            case "rejected" -> cases.fire(reviewer, id, "reject", "经营范围与本园区定位不符。");
            default -> {
                documents.ofCase(reviewer, id).stream()
                        .filter(document -> document.state() == DocumentState.UPLOADED)
                        .forEach(document -> documents.review(reviewer, document.id(), Verdict.APPROVE, ""));
                cases.fire(reviewer, id, "approve", "");
            }
        }
    }
}
