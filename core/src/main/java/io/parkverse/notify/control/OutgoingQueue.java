package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Letter;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Where messages wait for delivery. A park adds to it and cannot read it. */
@ApplicationScoped
public class OutgoingQueue {

    /** The common subject of notices. */
    static final String NOTICE_SUBJECT = "notify.notice.subject";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void add(TenantId park, Letter letter) {
        Letter.Address address = letter.address();
        Timestamp now = Timestamp.from(clock.instant());
        sql.update(
                "insert into outgoing_message (id, park_id, channel, address, language, subject_key, text_key, arguments,"
                        + " secret, state, next_try_at, queued_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)",
                UuidV7.next(),
                park.value(),
                address.channel().name(),
                address.value(),
                Texts.language(address.locale()),
                letter.subjectKey(),
                letter.textKey(),
                Arguments.write(letter.arguments()),
                letter.secret(),
                now,
                now);
    }

    /** Queues a notice; contact and language of the person are looked up at delivery. */
    public void add(TenantId park, AccountId to, String textKey, List<String> arguments) {
        Timestamp now = Timestamp.from(clock.instant());
        sql.update(
                "insert into outgoing_message (id, park_id, account_id, subject_key, text_key, arguments,"
                        + " secret, state, next_try_at, queued_at)"
                        + " values (?, ?, ?, ?, ?, ?, false, 'PENDING', ?, ?)",
                UuidV7.next(),
                park.value(),
                to.value(),
                NOTICE_SUBJECT,
                textKey,
                Arguments.write(arguments),
                now,
                now);
    }
}
