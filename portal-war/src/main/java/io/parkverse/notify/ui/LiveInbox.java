package io.parkverse.notify.ui;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import io.parkverse.notify.control.Arrivals;
import io.parkverse.notify.control.Arrivals.Addressee;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Rings in the open workspaces of a person, on whatever node they are, when a message has come. Each node knows the
 * sessions that it serves: they are noted again at every request, so a session that came from another node is known
 * from its first request here on. Safe for concurrent use.
 */
@ApplicationScoped
public class LiveInbox {

    private static final String TOPIC = "parkverse.inbox";

    private final Map<VaadinSession, Addressee> sessions = new WeakHashMap<>();
    private final Consumer<Addressee> publisher = this::publish;
    private UUID registration;

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    /** The grid's own threads know no application, so boundaries are not called on them. */
    @Resource
    ManagedExecutorService executor;

    @Inject
    Arrivals arrivals;

    void watch(@Observes ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new SessionWatch(this));
    }

    public void start() {
        registration = topic().addMessageListener(message -> {
            Addressee addressee = addressee(message.getMessageObject());
            executor.execute(() -> ring(addressee));
        });
        arrivals.onArrival(publisher);
    }

    public void stop() {
        arrivals.noLonger(publisher);
        if (grid.getLifecycleService().isRunning()) {
            topic().removeMessageListener(registration);
        }
    }

    /** Notes that a session of the person is served here. */
    public void serves(VaadinSession session, Addressee person) {
        synchronized (sessions) {
            sessions.put(session, person);
        }
    }

    /** Rings in every open workspace of the person on this node. */
    public void ring(Addressee person) {
        sessionsOf(person).forEach(LiveInbox::ringIn);
    }

    private static void ringIn(VaadinSession session) {
        session.lock();
        try {
            session.getUIs().forEach(ui -> bells(ui).forEach(bell -> ui.accessSynchronously(bell::ring)));
        } finally {
            session.unlock();
        }
    }

    private List<VaadinSession> sessionsOf(Addressee person) {
        synchronized (sessions) {
            return sessions.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(person))
                    .map(Map.Entry::getKey)
                    .filter(session -> session.getState() == VaadinSessionState.OPEN)
                    .toList();
        }
    }

    private static Stream<InboxBell> bells(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(InboxBell.class::isInstance)
                .map(InboxBell.class::cast);
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
