package io.parkverse.settlement;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.control.precheck.Facts;
import io.parkverse.settlement.control.precheck.Precheck;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** A boundary of the tests: opens the features of a park, and runs the pre-check without a case. */
@Boundary
public class Desk {

    @Inject
    @Any
    Instance<OpeningStep> steps;

    @Inject
    Precheck precheck;

    @Allowed("tenancy.read")
    public void open(Caller caller) {
        steps.stream()
                .sorted(Comparator.comparingInt(OpeningStep::order))
                .forEach(step -> step.prepare(Caller.job(caller.park(), "opening")));
    }

    @Allowed("tenancy.read")
    public List<Finding> check(Caller caller, Facts facts) {
        return precheck.findings(facts);
    }
}
