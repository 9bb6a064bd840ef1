package io.parkverse.console;

import com.vaadin.flow.component.Component;
import io.parkverse.jobs.ui.JobsView;
import io.parkverse.notify.ui.MailboxView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.SessionContract;
import io.parkverse.tenancy.ui.ParkDetailView;
import io.parkverse.tenancy.ui.ParksView;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of both consoles, with cases of a park in several states. */
class SessionTest extends SessionContract {

    private static final Set<Class<?>> OF_THE_PLATFORM =
            Set.of(ParksView.class, ParkDetailView.class, MailboxView.class, JobsView.class);

    private final SettlementPark park = new SettlementPark();
    private final Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
    private final List<CaseId> cases;

    SessionTest() {
        park.cluster(5);
        cases = List.of(park.submitted(), park.approved(), park.allocated(), park.atTheRegistrar(), park.settled());
    }

    @Override
    protected Caller visitor(Class<? extends Component> view) {
        return OF_THE_PLATFORM.contains(view) ? platform : park.operator;
    }

    @Override
    protected Stream<String> samples(String template) {
        return switch (template) {
            case "cases/:parameter" -> cases.stream().map(id -> "cases/" + id);
            case "enterprises/:id" ->
                Stream.of("enterprises/"
                        + park.cases.get(park.job, cases.get(cases.size() - 1)).enterprise());
            case "parks/:slug" -> Stream.of("parks/" + Portal.slug(park.park));
            default -> Stream.empty();
        };
    }
}
