package io.parkverse.portal;

import com.vaadin.flow.component.Component;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.RouteRowsContract;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.stream.Stream;

/** Four rows for every route of the workspace. */
class RouteRowsTest extends RouteRowsContract {

    private final SettlementPark park = new SettlementPark();
    private final SettlementPark other = new SettlementPark();
    private final Caller nobody = Portal.person(park.park);
    private final CaseId settled;
    private final CaseId draft;

    RouteRowsTest() {
        park.cluster(5);
        other.cluster(5);
        settled = park.settled();
        draft = park.drafted();
        other.settled();
    }

    @Override
    protected String context() {
        return "";
    }

    @Override
    protected String prefix() {
        return "/app/";
    }

    @Override
    protected Caller visitor(Class<? extends Component> view) {
        return park.applicant;
    }

    @Override
    protected Caller elsewhere(Class<? extends Component> view) {
        return other.applicant;
    }

    @Override
    protected Caller nobody(Class<? extends Component> view) {
        return nobody;
    }

    @Override
    protected Stream<String> samples(String template) {
        if (template.startsWith("company/")) {
            return Stream.of("company/" + park.cases.get(park.job, settled).enterprise());
        }
        return template.startsWith("cases/:id")
                ? Stream.of(settled, draft)
                        .map(id -> template.replace(":id", id.toString()).replace("/:step?", ""))
                : Stream.empty();
    }

    @Override
    protected List<String> secrets() {
        return Stream.of(settled, draft)
                .map(id -> park.cases.get(park.job, id).id().toString())
                .toList();
    }
}
