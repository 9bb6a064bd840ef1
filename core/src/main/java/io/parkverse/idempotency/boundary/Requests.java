package io.parkverse.idempotency.boundary;

import io.parkverse.idempotency.control.KeptAnswers;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.Surrounds;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Requests that count once per caller and key. */
@Boundary
public class Requests {

    @Inject
    KeptAnswers answers;

    /**
     * Does the work, or gives the answer that the work gave before. Of two requests with one key at the same
     * time the second waits for the first. Work that is refused leaves nothing behind, and its key is free.
     *
     * @param work calls of boundaries; returns the answer as it will be kept
     * @throws IdempotencyException {@link IdempotencyError#KEY_REUSED} when the key came with another request
     */
    @Allowed("idempotency.once")
    @Surrounds
    public Outcome once(Caller caller, RequestKey request, Supplier<String> work) {
        UUID holder = holder(caller);
        Optional<String> before = answers.claim(caller.park(), holder, request);
        if (before.isPresent()) {
            return new Outcome(before.get(), true);
        }
        String answer = work.get();
        answers.keep(holder, request, answer);
        return new Outcome(answer, false);
    }

    /** The answer, and whether it was given before. */
    public record Outcome(String answer, boolean repeated) {}

    private static UUID holder(Caller caller) {
        return caller.actor() instanceof Actor.Token token
                ? token.token().value()
                : caller.account().value();
    }
}
