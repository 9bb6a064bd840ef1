package io.parkverse.notify.control;

import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.MissingResourceException;

/**
 * Brings waiting messages to their carriers. Rows are taken with SKIP LOCKED, so many nodes deliver
 * side by side; a refused message waits 1, 2, 4 ... minutes and is given up after {@value #MAX_TRIES}
 * tries.
 */
@Dependent
public class Delivery {

    private static final int BATCH = 10;
    private static final int MAX_TRIES = 8;
    private static final int LONGEST_FAILURE = 300;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final String HIDDEN = "***";

    private static final String DUE = """
            select m.id, m.subject_key, m.text_key, m.arguments, m.secret, m.tries,
                   coalesce(m.channel, case c.kind when 'MAIL' then 'MAIL' when 'MOBILE' then 'SMS' end) as channel,
                   coalesce(m.address, c.value) as address, coalesce(m.language, a.locale) as language,
                   p.name_zh, p.name_en, p.short_name
              from outgoing_message m
              left join account a on a.id = m.account_id
              left join lateral (select kind, value from account_contact where account_id = m.account_id
                                  order by kind, confirmed_at limit 1) c on true
              left join park p on p.id = m.park_id
             where m.state = 'PENDING' and m.next_try_at <= ?
             order by m.next_try_at, m.id
             limit ?
               for update of m skip locked
            """;

    private static final String DELIVERED = """
            update outgoing_message
               set state = ?, channel = ?, address = ?, language = ?, subject = ?, body = ?,
                   arguments = case when ? then '[]'::jsonb else arguments end,
                   tries = tries + 1, failure = null, delivered_at = ?
             where id = ?
            """;

    private final Sql sql;
    private final Carriers carriers;
    private final Clock clock;

    @Inject
    public Delivery(Sql sql, Carriers carriers, Clock clock) {
        this.sql = sql;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Number of messages tried. */
    public int deliverDue() {
        List<Waiting> due = sql.query(DUE, Waiting::of, Timestamp.from(clock.instant()), BATCH);
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(Waiting message) {
        if (message.route().isEmpty()) {
            giveUp(message, "no contact");
            return;
        }
        Waiting.Route route = message.route().get();
        try {
            Carrier carrier = carriers.of(route.channel());
            Carrier.Parcel parcel = message.parcel(route);
            carrier.carry(parcel);
            delivered(message, route, parcel, carrier.external());
        } catch (CarriageException e) {
            refused(message, e);
        } catch (MissingResourceException e) {
            giveUp(message, "no text " + e.getKey());
        }
    }

    private void delivered(Waiting message, Waiting.Route route, Carrier.Parcel parcel, boolean external) {
        boolean hide = external && message.secret();
        sql.update(
                DELIVERED,
                external ? "SENT" : "CAPTURED",
                route.channel().name(),
                route.address(),
                route.locale().getLanguage(),
                parcel.subject(),
                hide ? HIDDEN : parcel.body(),
                hide,
                Timestamp.from(clock.instant()),
                message.id());
    }

    private void refused(Waiting message, CarriageException reason) {
        if (reason.permanent() || message.tries() + 1 >= MAX_TRIES) {
            giveUp(message, String.valueOf(reason.getMessage()));
            return;
        }
        Instant next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << message.tries()));
        sql.update(
                "update outgoing_message set tries = tries + 1, failure = ?, next_try_at = ? where id = ?",
                shortened(String.valueOf(reason.getMessage())),
                Timestamp.from(next),
                message.id());
    }

    private void giveUp(Waiting message, String reason) {
        sql.update(
                "update outgoing_message set state = 'UNDELIVERABLE', tries = tries + 1, failure = ? where id = ?",
                shortened(reason),
                message.id());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_FAILURE ? line : line.substring(0, LONGEST_FAILURE);
    }
}
