package io.parkverse.notify.control;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.inject.Unproxied;
import io.parkverse.platform.persistence.Transactions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells on this node, after the commit, whose inbox has got a message; a message that is rolled back is never told.
 * Safe for concurrent use. What hears of it may lose it: the inbox holds the message.
 */
@Unproxied
public class Arrivals {

    private final List<Consumer<Addressee>> listeners = new CopyOnWriteArrayList<>();

    @Inject
    Transactions transactions;

    /** A person in a park, to whom an inbox belongs. */
    public record Addressee(TenantId park, AccountId account) {}

    public void onArrival(Consumer<Addressee> listener) {
        listeners.add(listener);
    }

    public void noLonger(Consumer<Addressee> listener) {
        listeners.remove(listener);
    }

    void note(TenantId park, AccountId to) {
        Addressee addressee = new Addressee(park, to);
        transactions.afterCommit(() -> listeners.forEach(listener -> listener.accept(addressee)));
    }
}
