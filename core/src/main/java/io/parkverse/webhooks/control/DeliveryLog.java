package io.parkverse.webhooks.control;

import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.webhooks.boundary.DeliveryView;
import io.parkverse.webhooks.boundary.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was and is sent. After a failed attempt the next one waits longer, as Standard Webhooks proposes: ten attempts
 * within about three days, then the delivery has failed until somebody asks for it again.
 */
@ApplicationScoped
public class DeliveryLog {

    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Jobs jobs;

    @Inject
    WebhookTable webhooks;

    /** Enters what a webhook is to be sent, once per event. */
    void enter(Caller job, UUID webhook, Message message) {
        UUID id = UuidV7.next();
        int entered = sql.update(
                "insert into webhook_delivery (tenant_id, id, webhook_id, event_id, type, body, state, attempts, last,"
                        + " at, next_at) values (?, ?, ?, ?, ?, ?, 'WAITING', 0, '', ?, ?)"
                        + " on conflict (tenant_id, webhook_id, event_id) do nothing",
                job.park().value(),
                id,
                webhook,
                message.event(),
                message.type(),
                message.body(),
                Timestamp.from(message.at()),
                now());
        if (entered == 1) {
            queue(job, id, clock.instant());
        }
    }

    /** What is told to webhooks of an event. */
    record Message(UUID event, String type, String body, Instant at) {}

    public void trial(Caller caller, UUID webhook) {
        Instant at = clock.instant();
        String body = "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{}}".formatted(WebhookEvent.TRIAL, at);
        enter(caller, webhook, new Message(UuidV7.next(), WebhookEvent.TRIAL, body, at));
    }

    public Page<DeliveryView> of(UUID webhook, PageRequest page) {
        return new Page<>(
                sql.query(
                        "select * from webhook_delivery where webhook_id = ? order by id desc limit ? offset ?",
                        DeliveryLog::view,
                        webhook,
                        page.limit(),
                        page.offset()),
                sql.first("select count(*) from webhook_delivery where webhook_id = ?", row -> row.getLong(1), webhook)
                        .orElseThrow());
    }

    /**
     * To which webhook a delivery belongs.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when the park has no such delivery
     */
    public UUID webhookOf(UUID delivery) {
        return sql.first(
                        "select webhook_id from webhook_delivery where id = ?",
                        row -> row.getObject(1, UUID.class),
                        delivery)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    /** Whether it did not wait already; all its attempts are before it again. */
    public boolean replay(Caller caller, UUID delivery) {
        boolean again = sql.update(
                        "update webhook_delivery set state = 'WAITING', attempts = 0, next_at = ?"
                                + " where id = ? and state <> 'WAITING'",
                        now(),
                        delivery)
                == 1;
        if (again) {
            queue(caller, delivery, clock.instant());
        }
        return again;
    }

    public Optional<Parcel> begin(UUID delivery) {
        return sql.first(
                "select d.id, d.body, w.address, w.sealed_secret from webhook_delivery d"
                        + " join webhook w on w.tenant_id = d.tenant_id and w.id = d.webhook_id"
                        + " where d.id = ? and d.state = 'WAITING' and w.active",
                row -> new Parcel(
                        "msg_" + row.getObject("id", UUID.class).toString().replace("-", ""),
                        URI.create(row.getString("address")),
                        webhooks.opened(row.getBytes("sealed_secret")),
                        row.getString("body")),
                delivery);
    }

    public void end(Caller job, UUID delivery, Outcome outcome) {
        int attempts = sql.first(
                        "select attempts from webhook_delivery where id = ? for update", row -> row.getInt(1), delivery)
                .map(before -> before + 1)
                .orElse(0);
        if (outcome.gone()) {
            webhooks.activate(webhookOf(delivery), false);
        }
        boolean again = !outcome.taken() && !outcome.gone() && attempts >= 1 && attempts <= WAITS.size();
        Instant next = again ? clock.instant().plus(WAITS.get(attempts - 1)) : clock.instant();
        sql.update(
                "update webhook_delivery set state = ?, attempts = ?, last = ?, next_at = ? where id = ?",
                (outcome.taken()
                                ? DeliveryView.State.DELIVERED
                                : again ? DeliveryView.State.WAITING : DeliveryView.State.FAILED)
                        .name(),
                attempts,
                outcome.word(),
                Timestamp.from(next),
                delivery);
        if (again) {
            queue(job, delivery, next);
        }
    }

    /** Lets go of what ended long ago. */
    void sweep() {
        sql.update(
                "delete from webhook_delivery where state <> 'WAITING' and at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }

    private void queue(Caller caller, UUID delivery, Instant at) {
        jobs.enqueue(caller, SendWebhook.KIND, "\"" + delivery + "\"", at);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                DeliveryView.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("next_at").toInstant());
    }
}
