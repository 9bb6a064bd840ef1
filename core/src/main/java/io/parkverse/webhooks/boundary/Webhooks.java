package io.parkverse.webhooks.boundary;

import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.webhooks.control.DeliveryLog;
import io.parkverse.webhooks.control.TargetAddress;
import io.parkverse.webhooks.control.WebhookTable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Webhooks of the park, kept by its operators, and of an enterprise, kept by its owners. The park's hear of all
 * cases, an enterprise's of its own. The database writes down each change.
 */
@Boundary
public class Webhooks {

    private static final int MOST = 10;

    @Inject
    WebhookTable table;

    @Inject
    DeliveryLog log;

    @Inject
    TargetAddress addresses;

    @Inject
    LimitGate gate;

    @Inject
    Access access;

    /** The newest first. */
    @Allowed("webhooks.read")
    public List<WebhookView> list(Caller caller, Optional<EnterpriseId> owner) {
        requireKeeper(owner);
        return table.of(owner);
    }

    /**
     * Makes a webhook; its secret is in the answer and is not shown again.
     *
     * @throws WebhookException for an address that is none or not on the internet, and for no events
     */
    @Allowed("webhooks.edit")
    public WebhookView.Made add(Caller caller, Optional<EnterpriseId> owner, String address, Set<WebhookEvent> events) {
        requireKeeper(owner);
        String sound = sound(address, events);
        if (table.of(owner).size() >= MOST) {
            throw new WebhookException(WebhookError.TOO_MANY, MOST);
        }
        gate.require(Limit.WEBHOOKS, 1);
        return table.insert(caller, owner, sound, events);
    }

    /** Changes where it is sent and of what. */
    @Allowed("webhooks.edit")
    public void change(Caller caller, UUID webhook, String address, Set<WebhookEvent> events) {
        requireKept(webhook);
        table.change(webhook, sound(address, events), events);
    }

    /** Pauses a webhook, or lets it go on. What happens while it is paused is not sent later. */
    @Allowed("webhooks.edit")
    public void activate(Caller caller, UUID webhook, boolean active) {
        requireKept(webhook);
        table.activate(webhook, active);
    }

    /** Gives it a new secret, which signs from now on. */
    @Allowed("webhooks.edit")
    public String renewSecret(Caller caller, UUID webhook) {
        requireKept(webhook);
        return table.renewSecret(webhook);
    }

    /** Removes a webhook and the log of what was sent to it. */
    @Allowed("webhooks.edit")
    public void remove(Caller caller, UUID webhook) {
        requireKept(webhook);
        table.remove(webhook);
    }

    /** What was sent to a webhook, the newest first. */
    @Allowed("webhooks.read")
    public Page<DeliveryView> deliveries(Caller caller, UUID webhook, PageRequest page) {
        requireKept(webhook);
        return log.of(webhook, page);
    }

    /**
     * Sends a delivery once more, with the same id, so that a receiver can tell.
     *
     * @throws WebhookException {@link WebhookError#ON_ITS_WAY} while it waits for an attempt anyway
     */
    @Allowed("webhooks.edit")
    public void replay(Caller caller, UUID delivery) {
        requireActive(log.webhookOf(delivery));
        if (!log.replay(caller, delivery)) {
            throw new WebhookException(WebhookError.ON_ITS_WAY);
        }
    }

    /** Sends something of type {@link WebhookEvent#TRIAL} to try the receiver out. */
    @Allowed("webhooks.edit")
    public void tryOut(Caller caller, UUID webhook) {
        requireActive(webhook);
        log.trial(caller, webhook);
    }

    private void requireActive(UUID webhook) {
        requireKept(webhook);
        if (!table.isActive(webhook)) {
            throw new WebhookException(WebhookError.PAUSED);
        }
    }

    private String sound(String address, Set<WebhookEvent> events) {
        if (events.isEmpty()) {
            throw new WebhookException(WebhookError.EVENT_NEEDED);
        }
        return addresses.require(address).toString();
    }

    private void requireKept(UUID webhook) {
        requireKeeper(table.ownerOf(webhook));
    }

    private void requireKeeper(Optional<EnterpriseId> owner) {
        owner.ifPresent(access::requireOwner);
        if (owner.isEmpty() && !access.grants().has(Role.PARK_OPERATOR)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }
}
