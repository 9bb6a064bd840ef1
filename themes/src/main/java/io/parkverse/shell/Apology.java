package io.parkverse.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.parkverse.platform.error.DomainException;
import io.parkverse.shell.part.Tell;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person is told when an action fails: the words of a refusal, or for anything unexpected a code
 * that the log knows. What was typed stays on the page.
 */
public final class Apology implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    @Override
    public void error(ErrorEvent event) {
        Optional<DomainException> refusal = refusalIn(event.getThrowable());
        if (UI.getCurrent() == null) {
            logged(event.getThrowable());
        } else if (refusal.isPresent()) {
            Tell.refused(refusal.get());
        } else {
            Tell.problem(Words.text("shell.error.text", logged(event.getThrowable())));
        }
    }

    /** The refusal that caused a failure, if one did. */
    static Optional<DomainException> refusalIn(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof DomainException)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((DomainException) cause);
    }

    /** Logs a failure under a code to quote. */
    static String logged(Throwable failure) {
        String code = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX)
                .toUpperCase(java.util.Locale.ROOT);
        LOG.error("Unexpected failure {}", code, failure);
        return code;
    }
}
