package io.parkverse.signing;

import io.parkverse.signing.boundary.EnvelopeCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which envelopes were completed. */
@ApplicationScoped
public class Completions {

    private final List<EnvelopeCompleted> seen = new CopyOnWriteArrayList<>();

    void on(@Observes EnvelopeCompleted completed) {
        seen.add(completed);
    }

    public List<EnvelopeCompleted> seen() {
        return List.copyOf(seen);
    }
}
