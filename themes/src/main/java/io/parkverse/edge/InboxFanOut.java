package io.parkverse.edge;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import io.parkverse.notify.control.Arrivals;
import io.parkverse.notify.control.Arrivals.Addressee;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tells both WARs and all nodes whose inbox has got a message: Payara makes the beans of the EAR's libraries anew for
 * each WAR, and the person may be on another node than the one that wrote the message.
 */
@ApplicationScoped
public class InboxFanOut {

    private static final String TOPIC = "parkverse.inbox";

    private final Consumer<Addressee> publisher = this::publish;

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    @Inject
    Arrivals arrivals;

    /** Publishes what this WAR's features send. */
    public void start() {
        arrivals.onArrival(publisher);
    }

    public void stop() {
        arrivals.noLonger(publisher);
    }

    /**
     * Hears of messages that were sent anywhere, on a thread of the grid.
     *
     * @return the hearing, for {@link #noLonger}
     */
    public UUID hear(Consumer<Addressee> listener) {
        return topic().addMessageListener(message -> listener.accept(addressee(message.getMessageObject())));
    }

    public void noLonger(UUID hearing) {
        if (grid.getLifecycleService().isRunning()) {
            topic().removeMessageListener(hearing);
        }
    }

    private void publish(Addressee person) {
        topic().publish(person.park() + " " + person.account());
    }

    private static Addressee addressee(String message) {
        String[] parts = message.split(" ", 2);
        return new Addressee(TenantId.of(parts[0]), AccountId.of(parts[1]));
    }

    private ITopic<String> topic() {
        return grid.getTopic(TOPIC);
    }
}
