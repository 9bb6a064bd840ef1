package io.parkverse.notify.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import io.parkverse.edge.InboxFanOut;
import io.parkverse.notify.control.Arrivals.Addressee;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/**
 * Rings in the open workspaces of a person, on whatever node they are, when a message has come. Each node knows the
 * sessions that it serves: they are noted again at every request, so a session that came from another node is known
 * from its first request here on. Safe for concurrent use.
 */
@ApplicationScoped
public class LiveInbox {

    private final Map<VaadinSession, Addressee> sessions = new WeakHashMap<>();
    private UUID hearing;

    /** The grid's own threads know no application, so boundaries are not called on them. */
    @Resource
    ManagedExecutorService executor;

    @Inject
    InboxFanOut fanOut;

    void watch(@Observes ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new SessionWatch(this));
    }

    public void start() {
        hearing = fanOut.hear(person -> executor.execute(() -> ring(person)));
    }

    public void stop() {
        fanOut.noLonger(hearing);
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
}
