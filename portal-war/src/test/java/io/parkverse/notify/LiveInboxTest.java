package io.parkverse.notify;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.notify.control.Arrivals.Addressee;
import io.parkverse.notify.ui.LiveInbox;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiveInboxTest {

    private static final String KEY = "identity.sms.password-changed";

    private final TenantId park = Portal.park();
    private final Caller person = Portal.person(park);
    private final LiveInbox inboxes = new LiveInbox();

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse", person, Texts.ENGLISH);
        inboxes.serves(VaadinSession.getCurrent(), addressee(person));
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G2.2 a message shows at once in the open workspace of its person, with the way to it")
    void rings() {
        send(person);

        inboxes.ring(addressee(person));
        MockVaadin.clientRoundtrip();

        assertThat(_get(Span.class, spec -> spec.withClasses("pv-count")).getText())
                .isEqualTo("1");
        assertThat(getNotifications()).hasSize(1);
        assertThat(words()).anyMatch(words -> words.contains("set a new one at once: here"));
    }

    @Test
    @DisplayName("G2.2 a message to somebody else, or in another park, rings nowhere here")
    void staysQuiet() {
        Caller other = Portal.person(park);
        send(other);

        inboxes.ring(addressee(other));
        inboxes.ring(new Addressee(Portal.park(), person.account()));
        MockVaadin.clientRoundtrip();

        assertThat(getNotifications()).isEmpty();
    }

    private List<String> words() {
        return getNotifications().stream()
                .flatMap(notification -> _find(notification, Span.class).stream())
                .map(Span::getText)
                .toList();
    }

    private void send(Caller to) {
        Portal.bean(Notices.class).send(Caller.job(park, "test"), to.account(), KEY, List.of("here"), Optional.empty());
    }

    private static Addressee addressee(Caller caller) {
        return new Addressee(caller.park(), caller.account());
    }
}
