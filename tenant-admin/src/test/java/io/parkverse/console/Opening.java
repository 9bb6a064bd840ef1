package io.parkverse.console;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** A boundary of the tests that puts every feature's rows into a park. */
@Boundary
public class Opening {

    @Inject
    @Any
    Instance<OpeningStep> steps;

    @Allowed("tenancy.read")
    public void open(Caller caller) {
        steps.stream().sorted(Comparator.comparingInt(OpeningStep::order)).forEach(step -> step.prepare(caller));
    }
}
