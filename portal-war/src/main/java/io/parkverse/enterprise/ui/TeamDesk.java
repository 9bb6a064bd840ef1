package io.parkverse.enterprise.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.enterprise.boundary.team.HandOvers;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import java.io.Serializable;

/** What the cards of the team page work with. */
record TeamDesk(Caller caller, Memberships memberships, HandOvers handOvers, SerializableRunnable refresh)
        implements CardDesk, Serializable {}
