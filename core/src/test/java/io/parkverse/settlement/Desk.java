package io.parkverse.settlement;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.control.address.PlaceBook;
import io.parkverse.settlement.control.precheck.Facts;
import io.parkverse.settlement.control.precheck.Precheck;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A boundary of the tests: opens the features of a park, and checks and claims without the way of a case. */
@Boundary
public class Desk {

    @Inject
    @Any
    Instance<OpeningStep> steps;

    @Inject
    Precheck precheck;

    @Inject
    PlaceBook places;

    @Allowed("tenancy.read")
    public void open(Caller caller) {
        steps.stream()
                .sorted(Comparator.comparingInt(OpeningStep::order))
                .forEach(step -> step.prepare(Caller.job(caller.park(), "opening")));
    }

    /** Claims a place of a cluster for a case of any state. */
    @Allowed("tenancy.read")
    public AllocationView claim(Caller caller, CaseId id) {
        return places.claim(caller, id, AddressKind.CLUSTER, Optional.empty(), LocalDate.of(2030, 12, 31));
    }

    @Allowed("tenancy.read")
    public List<Finding> check(Caller caller, Facts facts) {
        return precheck.findings(facts);
    }
}
