package io.parkverse.demo;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Brings an enterprise's settlement to its state, one move after the other from wherever it stands. A
 * case that has been in that state once is left to whoever moved it on.
 */
@ApplicationScoped
public class DemoCases {

    private static final EnumSet<EnterpriseState> ALL = EnumSet.allOf(EnterpriseState.class);

    @Inject
    Cases cases;

    @Inject
    Enterprises enterprises;

    @Inject
    Applications applications;

    @Inject
    DemoPeople people;

    @Inject
    DemoMoves moves;

    void bring(ParkView park, DemoEnterprise wanted) {
        Caller job = Caller.job(park.id(), "demo");
        CaseView now = find(job, wanted).orElseGet(() -> start(park, wanted));
        boolean moving = !wasIn(job, now.id(), wanted.target());
        while (moving) {
            String before = now.state();
            moves.move(park, wanted, now);
            now = cases.get(job, now.id());
            moving = !now.state().equals(wanted.target()) && !now.state().equals(before);
        }
    }

    private Optional<CaseView> find(Caller job, DemoEnterprise wanted) {
        return enterprises.list(job, wanted.profile().tradeName(), ALL, PageRequest.first(1)).items().stream()
                .flatMap(enterprise -> cases.ofEnterprise(job, enterprise.id()).stream())
                .findFirst();
    }

    /** Opens the application and gives it its name, by which it is found again. */
    private CaseView start(ParkView park, DemoEnterprise wanted) {
        Caller owner = people.in(park.id(), wanted.owner());
        CaseId id = applications.start(owner, wanted.kind()).workCase().id();
        ApplicationData data =
                DemoApplication.of(wanted, DemoPark.of(park.slug()).region());
        SectionKey naming = wanted.kind().asks(SectionKey.NAMES) ? SectionKey.NAMES : SectionKey.EXISTING;
        applications.save(owner, id, data.section(naming), 0);
        return cases.get(owner, id);
    }

    private boolean wasIn(Caller job, CaseId id, String state) {
        return cases.timeline(job, id).stream().anyMatch(entry -> entry.to().equals(state));
    }
}
