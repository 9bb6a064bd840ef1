package io.parkverse.portal;

import com.vaadin.flow.component.Component;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.SessionContract;
import java.util.List;
import java.util.stream.Stream;

/** Every route of the workspace, with cases of an enterprise in several states. */
class SessionTest extends SessionContract {

    private static final String STEP = "/:step?";
    private static final List<String> SCREENS = List.of("", "/names", "/people", "/owners", "/documents", "/check");

    private final SettlementPark park = new SettlementPark();
    private final List<CaseId> cases;

    SessionTest() {
        park.cluster(5);
        cases = List.of(
                park.drafted(),
                park.ready(),
                park.submitted(),
                park.allocated(),
                park.atTheRegistrar(),
                park.settled());
    }

    @Override
    protected Caller visitor(Class<? extends Component> view) {
        return park.applicant;
    }

    @Override
    protected Stream<String> samples(String template) {
        if (template.startsWith("company/")) {
            return cases.stream()
                    .map(id -> "company/" + park.cases.get(park.job, id).enterprise());
        }
        List<String> steps = template.contains(STEP) ? SCREENS : List.of("");
        return cases.stream()
                .map(id -> template.replace(":id", id.toString()))
                .flatMap(filled -> steps.stream().map(step -> filled.replace(STEP, step)));
    }
}
