package io.parkverse.enterprise.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.enterprise.boundary.team.HandOvers;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.io.Serializable;

/**
 * What the cards of the team page work with.
 *
 * @param refresh shows the teams as they are now
 */
record TeamDesk(Caller caller, Memberships memberships, HandOvers handOvers, SerializableRunnable refresh)
        implements Serializable {

    /** Does something, says that it was done or why not, and shows what came of it. */
    void deed(Command deed, String told) {
        try {
            deed.execute();
            Tell.done(Words.text(told));
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
        refresh.run();
    }
}
