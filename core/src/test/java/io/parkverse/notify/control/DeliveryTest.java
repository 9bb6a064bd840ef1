package io.parkverse.notify.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parkverse.notify.boundary.Channel;
import io.parkverse.notify.boundary.Letter;
import io.parkverse.notify.boundary.Mailbox;
import io.parkverse.notify.boundary.MailboxEntry;
import io.parkverse.notify.boundary.Outgoing;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.platform.persistence.Wall;
import io.parkverse.testing.Portal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final String NOBODY_THERE = "smtp://127.0.0.1:1?from=portal@example.org&tls=none";

    private final String mark = "m" + UUID.randomUUID();

    @Test
    @DisplayName("F3.5 a message that the server does not take is tried again later, and given up after eight tries")
    void backsOff() throws Exception {
        queue();
        Instant start = Instant.now();

        deliver(NOBODY_THERE, start);
        deliver(NOBODY_THERE, start.plusSeconds(30));
        assertThat(entry().state()).isEqualTo(MailboxEntry.State.PENDING);
        assertThat(entry().failure()).isNotEmpty();
        for (int day = 1; day <= 7; day++) {
            deliver(NOBODY_THERE, start.plus(Duration.ofDays(day)));
        }

        assertThat(entry().state()).isEqualTo(MailboxEntry.State.UNDELIVERABLE);
    }

    @Test
    @DisplayName("F3.5 a code that left by mail is not kept in the mailbox")
    void hidesSecrets() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            queue();

            deliver(
                    "smtp://127.0.0.1:" + server.getSmtp().getPort() + "?from=portal@example.org&tls=none",
                    Instant.now());

            assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("314159");
            assertThat(entry().state()).isEqualTo(MailboxEntry.State.SENT);
            assertThat(entry().content().body()).isEqualTo("***");
        } finally {
            server.stop();
        }
    }

    private void queue() {
        Letter.Address to = new Letter.Address(Channel.MAIL, mark + "@mail.example", Locale.ENGLISH);
        Portal.bean(Outgoing.class)
                .queue(
                        Caller.job(TenantId.PLATFORM, "test"),
                        new Letter(
                                to,
                                "identity.mail.invitation.subject",
                                "identity.sms.sign-up",
                                List.of("314159"),
                                true));
    }

    /** Delivers what is due at a moment with the carriers of other settings. */
    private static void deliver(String mailServer, Instant moment) throws Exception {
        Clock clock = Clock.fixed(moment.plusSeconds(1), ZoneOffset.UTC);
        Carriers carriers = new Carriers(Settings.from(Map.of("PARK_SMTP_URL", mailServer)), clock);
        Delivery delivery = new Delivery(Portal.bean(Sql.class), carriers, clock);
        Portal.bean(Transactions.class).required(() -> {
            Portal.bean(Wall.class)
                    .raise(Caller.job(TenantId.PLATFORM, "notify"), "notify.deliver", Optional.of("notify"));
            return delivery.deliverDue();
        });
    }

    private MailboxEntry entry() {
        Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        return Portal.bean(Mailbox.class).list(console, mark, PageRequest.first(5)).items().stream()
                .findFirst()
                .orElseThrow();
    }
}
