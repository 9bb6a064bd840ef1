package io.parkverse.enterprise.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;

/** What the cards of a page work with. */
interface CardDesk {

    /** Shows the page as it is now. */
    SerializableRunnable refresh();

    /** Does something, says that it was done or why not, and shows what came of it. */
    default void deed(Command deed, String told) {
        try {
            deed.execute();
            Tell.done(Words.text(told));
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
        refresh().run();
    }
}
