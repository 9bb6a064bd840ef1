package io.parkverse.papers;

import io.parkverse.papers.control.DefaultTemplates;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;

/** Opens a park as far as papers are concerned. */
@Boundary
public class OpenedPark {

    @Inject
    DefaultTemplates templates;

    @Allowed("tenancy.read")
    public void open(Caller caller) {
        templates.prepare(caller);
    }
}
