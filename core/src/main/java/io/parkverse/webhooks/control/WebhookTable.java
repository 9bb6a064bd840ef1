package io.parkverse.webhooks.control;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.platform.secret.SealedSecret;
import io.parkverse.webhooks.boundary.WebhookEvent;
import io.parkverse.webhooks.boundary.WebhookView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The webhooks of the park. Their secrets are sealed under the deployment's own. */
@ApplicationScoped
public class WebhookTable {

    private static final String PURPOSE = "parkverse webhooks 1";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    public WebhookView.Made insert(
            Caller caller, Optional<EnterpriseId> owner, String address, Collection<WebhookEvent> events) {
        UUID id = UuidV7.next();
        byte[] secret = Signature.newSecret();
        sql.update(
                "insert into webhook (tenant_id, id, enterprise_id, address, events, active, sealed_secret, created_at)"
                        + " values (?, ?, ?, ?, ?, true, ?, ?)",
                caller.park().value(),
                id,
                owner.map(EnterpriseId::value).orElse(null),
                address,
                types(events),
                sealing().seal(secret),
                Timestamp.from(clock.instant()));
        WebhookView view = of(owner).stream()
                .filter(webhook -> webhook.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new WebhookView.Made(view, shown(secret));
    }

    public List<WebhookView> of(Optional<EnterpriseId> owner) {
        return sql.query(
                "select * from webhook where enterprise_id is not distinct from ? order by id desc",
                WebhookTable::view,
                owner.map(EnterpriseId::value).orElse(null));
    }

    /** Working webhooks that want an event of an enterprise: the park's and the enterprise's own. */
    List<UUID> wanting(WebhookEvent event, EnterpriseId enterprise) {
        return sql.query(
                "select id from webhook where active and (enterprise_id is null or enterprise_id = ?)"
                        + " and ? = any (string_to_array(events, ' ')) order by id",
                row -> row.getObject(1, UUID.class),
                enterprise.value(),
                event.type());
    }

    /**
     * Whose a webhook is: the enterprise's, or the park's when empty.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when the park has no such webhook
     */
    public Optional<EnterpriseId> ownerOf(UUID webhook) {
        return sql.first(
                        "select enterprise_id from webhook where id = ?",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)).map(EnterpriseId::new),
                        webhook)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public boolean isActive(UUID webhook) {
        return sql.first("select active from webhook where id = ?", row -> row.getBoolean(1), webhook)
                .orElse(false);
    }

    public void change(UUID webhook, String address, Collection<WebhookEvent> events) {
        sql.update("update webhook set address = ?, events = ? where id = ?", address, types(events), webhook);
    }

    public void activate(UUID webhook, boolean active) {
        sql.update("update webhook set active = ? where id = ? and active <> ?", active, webhook, active);
    }

    public String renewSecret(UUID webhook) {
        byte[] secret = Signature.newSecret();
        sql.update(
                "update webhook set sealed_secret = ? where id = ?", sealing().seal(secret), webhook);
        return shown(secret);
    }

    public void remove(UUID webhook) {
        sql.update("delete from webhook_delivery where webhook_id = ?", webhook);
        sql.update("delete from webhook where id = ?", webhook);
    }

    /** A sealed secret in base64. */
    String opened(byte[] sealed) {
        return Base64.getEncoder().encodeToString(sealing().open(sealed));
    }

    private SealedSecret sealing() {
        return new SealedSecret(settings, PURPOSE);
    }

    private static String shown(byte[] secret) {
        return Signature.MARK + Base64.getEncoder().encodeToString(secret);
    }

    private static String types(Collection<WebhookEvent> events) {
        return events.stream().sorted().map(WebhookEvent::type).collect(Collectors.joining(" "));
    }

    private static WebhookView view(ResultSet row) throws SQLException {
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getString("address"),
                Arrays.stream(row.getString("events").split(" ", -1))
                        .map(WebhookEvent::of)
                        .flatMap(Optional::stream)
                        .toList(),
                row.getBoolean("active"),
                row.getTimestamp("created_at").toInstant());
    }
}
