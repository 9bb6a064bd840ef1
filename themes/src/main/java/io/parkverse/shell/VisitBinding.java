package io.parkverse.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.parkverse.edge.EdgeContext;
import io.parkverse.identity.boundary.Accounts;
import io.parkverse.identity.boundary.HostCaller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.ParkView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Binds every Flow user interface to its visit when it opens, from what the edge has found out about
 * the request; and gives every session its error handler. A language that the page's address asks for
 * is kept with the person's account.
 */
@ApplicationScoped
public class VisitBinding {

    @Inject
    Accounts accounts;

    void start(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(new Apology()));
        event.getSource().addUIInitListener(opened -> bind(opened.getUI()));
        event.getSource().setSystemMessagesProvider(info -> backToSignIn());
    }

    private void bind(UI ui) {
        VaadinServletRequest request = (VaadinServletRequest) VaadinRequest.getCurrent();
        EdgeContext edge = EdgeContext.of(request.getHttpServletRequest());
        HostCaller person = EdgeContext.person(request.getHttpServletRequest())
                .orElseThrow(() -> new IllegalStateException("the edge let nobody in"));
        Locale locale = PersonLanguage.of(request.getHttpServletRequest(), person);
        if (!locale.equals(person.locale())) {
            accounts.changeLocale(person.caller(), locale);
        }
        String parkName = edge.park().map(park -> name(park, locale)).orElse(Texts.get(locale, "shell.product"));
        new Visit(person.caller(), parkName, edge.host(), person.displayName(), locale).bindTo(ui);
    }

    private static String name(ParkView park, Locale locale) {
        return park.name(locale);
    }

    /** An ended session loads the page anew, where the edge asks to sign in and leads back. */
    private static SystemMessages backToSignIn() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
