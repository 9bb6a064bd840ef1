package io.parkverse.console;

import com.vaadin.flow.component.Component;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.IntakePark;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.intake.control.IntakeJob;
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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of both consoles, with cases of a park in several states. */
class SessionTest extends SessionContract {

    private static final Set<Class<?>> OF_THE_PLATFORM =
            Set.of(ParksView.class, ParkDetailView.class, MailboxView.class, JobsView.class);

    private final SettlementPark park = new SettlementPark();
    private final Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
    private final Intakes intakes = Portal.bean(Intakes.class);
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
            case "imports/:id" -> imports().stream().map(id -> "imports/" + id);
            case "parks/:slug" -> Stream.of("parks/" + Portal.slug(park.park));
            default -> Stream.empty();
        };
    }

    SettlementPark park() {
        return park;
    }

    /** The number of the settled case, as the console shows it. */
    String settledNumber() {
        return park.cases.get(park.job, cases.get(cases.size() - 1)).number();
    }

    /** An import whose columns are open, and one that is through, with a wrong row. */
    private List<IntakeId> imports() {
        IntakeId open = uploaded(IntakePark.row(1));
        IntakeId through = uploaded(IntakePark.row(2), "x,y,云栖楼,A,,2025-01-01,2099-12-31,,,,");
        intakes.start(park.operator, through, IntakeChoices.CAREFUL);
        Portal.bean(IntakeJob.class).run(park.job, "\"" + through + "\"");
        return List.of(open, through);
    }

    private IntakeId uploaded(String... rows) {
        byte[] roster = IntakePark.file(rows).getBytes(StandardCharsets.UTF_8);
        return intakes.upload(park.operator, new Upload("roster.csv", new ByteArrayInputStream(roster)))
                .id();
    }
}
