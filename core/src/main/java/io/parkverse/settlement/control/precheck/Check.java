package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.precheck.Finding;
import java.util.List;

/** One concern of the pre-check; a bean. Looks only at parts that the kind of application asks for. */
public interface Check {

    List<Finding> findings(Facts facts);
}
