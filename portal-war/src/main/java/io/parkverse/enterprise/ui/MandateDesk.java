package io.parkverse.enterprise.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.enterprise.boundary.mandate.Mandates;
import io.parkverse.platform.caller.Caller;
import java.io.Serializable;

/** What the cards of the agents' page work with. */
record MandateDesk(Caller caller, Mandates mandates, SerializableRunnable refresh) implements CardDesk, Serializable {}
