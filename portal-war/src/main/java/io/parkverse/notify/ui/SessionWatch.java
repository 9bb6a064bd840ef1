package io.parkverse.notify.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import io.parkverse.edge.EdgeContext;
import io.parkverse.notify.control.Arrivals.Addressee;

/** Notes at the end of each request whose session this node serves. */
final class SessionWatch implements VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private final transient LiveInbox inboxes;

    SessionWatch(LiveInbox inboxes) {
        this.inboxes = inboxes;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // The session is known at the end only.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {
        // The session's own error handler tells.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {
        if (session != null && request instanceof VaadinServletRequest servlet) {
            EdgeContext.person(servlet.getHttpServletRequest())
                    .map(person -> new Addressee(
                            person.caller().park(), person.caller().account()))
                    .ifPresent(person -> inboxes.serves(session, person));
        }
    }
}
