package io.parkverse.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.notify.boundary.Channel;
import io.parkverse.notify.boundary.Letter;
import io.parkverse.notify.boundary.Mailbox;
import io.parkverse.notify.boundary.MailboxEntry;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.notify.boundary.Outgoing;
import io.parkverse.notify.control.MessageDelivery;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final String KEY = "identity.sms.password-changed";
    private static final PageRequest PAGE = PageRequest.first(100);
    private static final Caller DELIVERY = Caller.job(TenantId.PLATFORM, "delivery");

    private final Notices notices = Portal.bean(Notices.class);
    private final Outgoing outgoing = Portal.bean(Outgoing.class);
    private final TenantId park = Portal.park();
    private final Caller job = Caller.job(park, "test");
    private final Caller person = Portal.person(park);
    private final String address = "n" + UUID.randomUUID() + "@mail.example";

    @Test
    @DisplayName("F5.6 a notice lands in the person's inbox, unread, about its case, in the reader's language")
    void landsInTheInbox() {
        CaseId about = CaseId.next();
        notices.send(job, person.account(), KEY, List.of("here"), Optional.of(about));

        NoticeView notice = notices.inbox(person, PAGE).items().get(0);

        assertThat(notice.caseId()).contains(about);
        assertThat(notice.read()).isFalse();
        assertThat(notice.text(Locale.ENGLISH)).endsWith("set a new one at once: here");
        assertThat(notice.text(Locale.CHINESE)).contains("here").contains("密码");
        assertThat(notices.unread(person)).isEqualTo(1);
    }

    @Test
    @DisplayName("F5.6 a notice is read by its person only, and in its park only")
    void keepsInboxesApart() {
        notices.send(job, person.account(), KEY, List.of("a"), Optional.empty());
        notices.send(job, person.account(), KEY, List.of("b"), Optional.empty());
        UUID notice = notices.inbox(person, PAGE).items().get(0).id();
        Caller elsewhere = new Caller(Portal.park(), person.actor());

        assertThatThrownBy(() -> notices.markRead(Portal.person(park), notice)).isInstanceOf(AccessException.class);
        assertThat(notices.inbox(elsewhere, PAGE).items()).isEmpty();
        notices.markRead(person, notice);
        assertThat(notices.unread(person)).isEqualTo(1);
        notices.markAllRead(person);
        assertThat(notices.unread(person)).isZero();
    }

    @Test
    @DisplayName("F3.5 without a mail server a notice is kept in the mailbox, in the person's language, from the park")
    void capturesMail() {
        Portal.execute(
                "insert into account_contact (id, account_id, kind, value, confirmed_at) values (?, ?, 'MAIL', ?, now())",
                UuidV7.next(),
                person.account().value(),
                address);
        notices.send(job, person.account(), KEY, List.of("here"), Optional.empty());

        MailboxEntry entry = delivered(address).get(0);

        assertThat(entry.state()).isEqualTo(MailboxEntry.State.CAPTURED);
        assertThat(entry.park()).isEqualTo(park);
        assertThat(entry.content().subject()).isEqualTo("测试园区：您有一条新消息");
        assertThat(entry.content().body()).contains("here").endsWith("请勿回复。");
    }

    @Test
    @DisplayName("F3.5 a person without a contact, and a text that does not exist, are given up")
    void givesUp() {
        notices.send(job, person.account(), KEY, List.of("here"), Optional.empty());
        outgoing.queue(job, letter("identity.no-such-text"));
        deliver();

        assertThat(mailbox("").stream().filter(entry -> entry.park().equals(park)))
                .extracting(MailboxEntry::failure)
                .containsExactlyInAnyOrder("no contact", "no text identity.no-such-text");
    }

    @Test
    @DisplayName("F3.5 many nodes deliver side by side, and each message once")
    void deliversOnce() {
        IntStream.range(0, 60).forEach(i -> outgoing.queue(job, letter(KEY)));

        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::deliver))
                .toList();
        nodes.forEach(CompletableFuture::join);

        List<MailboxEntry> entries = mailbox(address);
        assertThat(entries).hasSize(60).allMatch(entry -> entry.state() == MailboxEntry.State.CAPTURED);
        assertThat(new HashSet<>(entries)).hasSize(60);
    }

    @Test
    @DisplayName("F3.5 the mailbox is the platform's: no operator of a park reads it, no person without the role")
    void guardsTheMailbox() {
        Mailbox mailbox = Portal.bean(Mailbox.class);

        assertThatThrownBy(() -> mailbox.list(Portal.person(park, Role.PARK_OPERATOR), "", PAGE))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> mailbox.list(Portal.person(TenantId.PLATFORM), "", PAGE))
                .isInstanceOf(AccessException.class);
    }

    private Letter letter(String textKey) {
        Letter.Address to = new Letter.Address(Channel.MAIL, address, Locale.ENGLISH);
        return new Letter(to, "identity.mail.password-changed.subject", textKey, List.of("here"), false);
    }

    private List<MailboxEntry> delivered(String to) {
        deliver();
        return mailbox(to);
    }

    private void deliver() {
        Portal.bean(MessageDelivery.class).run(DELIVERY, "{}");
    }

    private static List<MailboxEntry> mailbox(String words) {
        Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
        return Portal.bean(Mailbox.class).list(console, words, PAGE).items();
    }
}
