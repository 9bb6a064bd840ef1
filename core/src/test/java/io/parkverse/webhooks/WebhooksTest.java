package io.parkverse.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import io.parkverse.platform.event.OutboxReader;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.testing.Portal;
import io.parkverse.webhooks.boundary.DeliveryView;
import io.parkverse.webhooks.boundary.WebhookError;
import io.parkverse.webhooks.boundary.WebhookEvent;
import io.parkverse.webhooks.boundary.WebhookView;
import io.parkverse.webhooks.boundary.Webhooks;
import io.parkverse.webhooks.control.Receiver;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private static final Optional<EnterpriseId> OF_PARK = Optional.empty();
    private static final String ADDRESS = "https://hooks.parkverse.cn/in";
    private static final Set<WebhookEvent> ALL = EnumSet.allOf(WebhookEvent.class);
    private static final int ATTEMPTS = 10;

    private final Webhooks webhooks = Portal.bean(Webhooks.class);
    private final SettlementPark desk = new SettlementPark();
    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    @DisplayName("G5.3 what happens to cases and documents reaches the park's webhook")
    void tells() {
        WebhookView hook = hook(OF_PARK).webhook();

        CaseId id = desk.submitted();
        desk.fire(desk.reviewer, id, "start-review");
        UUID document = desk.documents.ofCase(desk.reviewer, id).get(0).id().value();
        desk.documents.review(
                desk.reviewer, desk.documents.ofCase(desk.reviewer, id).get(0).id(), Verdict.APPROVE, "");
        sendAll(hook);

        assertThat(receiver.got).extracting(Receiver.Got::body).allMatch(body -> body.contains(id.toString()));
        assertThat(deliveries(hook))
                .extracting(DeliveryView::type)
                .contains("case.opened", "case.moved", "document.uploaded", "document.reviewed");
        assertThat(deliveries(hook)).allMatch(sent -> sent.state() == DeliveryView.State.DELIVERED);
        assertThat(receiver.got).anyMatch(got -> got.body().contains(document.toString()));
    }

    @Test
    @DisplayName("G5.3 a delivery is signed with the webhook's own secret over id, time and body")
    void signed() throws GeneralSecurityException {
        WebhookView.Made made = hook(OF_PARK);
        webhooks.tryOut(desk.operator, made.webhook().id());
        sendAll(made.webhook());

        Receiver.Got got = receiver.got.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                Base64.getDecoder().decode(made.secret().substring("whsec_".length())), "HmacSHA256"));
        String expected = Base64.getEncoder()
                .encodeToString(mac.doFinal(
                        (got.id() + "." + got.timestamp() + "." + got.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(got.signature()).isEqualTo("v1," + expected);
        assertThat(got.id()).matches("msg_[0-9a-f]{32}");
        assertThat(got.timestamp()).matches("[0-9]{10}");
    }

    @Test
    @DisplayName("G5.3 the secret is shown once and stored sealed; a new one signs from then on")
    void secrets() {
        WebhookView.Made made = hook(OF_PARK);
        String plain = made.secret().substring("whsec_".length());

        assertThat(Portal.execute(
                        "update webhook set address = address where id = ? and sealed_secret = decode(?, 'base64')",
                        made.webhook().id(),
                        plain))
                .isZero();
        assertThat(webhooks.renewSecret(desk.operator, made.webhook().id()))
                .startsWith("whsec_")
                .isNotEqualTo(made.secret());
    }

    @Test
    @DisplayName("G5.3 a failed delivery is tried again later and later, and has failed after ten attempts")
    void retries() {
        WebhookView hook = hook(OF_PARK).webhook();
        receiver.answer = 503;
        webhooks.tryOut(desk.operator, hook.id());
        UUID delivery = deliveries(hook).get(0).id();

        Duration before = Duration.ZERO;
        for (int i = 1; i < ATTEMPTS; i++) {
            receiver.attempt(desk.job, delivery);
            DeliveryView sent = deliveries(hook).get(0);
            Duration wait = Duration.between(Instant.now(), sent.nextAt());
            assertThat(sent.state()).isEqualTo(DeliveryView.State.WAITING);
            assertThat(sent.attempts()).isEqualTo(i);
            assertThat(sent.last()).isEqualTo("503");
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        receiver.attempt(desk.job, delivery);

        assertThat(deliveries(hook).get(0).state()).isEqualTo(DeliveryView.State.FAILED);
        assertThat(receiver.got)
                .extracting(Receiver.Got::id)
                .hasSize(ATTEMPTS)
                .containsOnly(receiver.got.get(0).id());
    }

    @Test
    @DisplayName("G5.3 a delivery is sent again on request, under the same id, and not while it is on its way")
    void replays() {
        WebhookView hook = hook(OF_PARK).webhook();
        webhooks.tryOut(desk.operator, hook.id());
        UUID delivery = deliveries(hook).get(0).id();
        refused(() -> webhooks.replay(desk.operator, delivery), WebhookError.ON_ITS_WAY);
        receiver.attempt(desk.job, delivery);

        webhooks.replay(desk.operator, delivery);
        receiver.attempt(desk.job, delivery);
        receiver.attempt(desk.job, delivery);

        assertThat(receiver.got).hasSize(2);
        assertThat(receiver.got.get(1).id()).isEqualTo(receiver.got.get(0).id());
    }

    @Test
    @DisplayName("G5.3 a receiver that says 410 is paused and sent nothing more")
    void gone() {
        WebhookView hook = hook(OF_PARK).webhook();
        receiver.answer = 410;
        webhooks.tryOut(desk.operator, hook.id());
        sendAll(hook);

        assertThat(list(OF_PARK).get(0).active()).isFalse();
        refused(() -> webhooks.tryOut(desk.operator, hook.id()), WebhookError.PAUSED);
        desk.drafted();
        Portal.bean(OutboxReader.class).deliver();
        assertThat(deliveries(hook)).hasSize(1);
    }

    @Test
    @DisplayName("G5.3 a redirect is not followed")
    void redirect() {
        WebhookView hook = hook(OF_PARK).webhook();
        receiver.answer = 307;
        webhooks.tryOut(desk.operator, hook.id());
        sendAll(hook);

        assertThat(receiver.got).hasSize(1);
        assertThat(deliveries(hook).get(0).last()).isEqualTo("307");
    }

    @Test
    @DisplayName("G5.3 an enterprise's webhook hears of its own cases only")
    void ownCases() {
        CaseId id = desk.drafted();
        EnterpriseId own = desk.cases.get(desk.job, id).enterprise();
        Portal.bean(OutboxReader.class).deliver();
        WebhookView hook =
                webhooks.add(desk.applicant, Optional.of(own), ADDRESS, ALL).webhook();

        desk.drafted();
        desk.upload(id, "representative-id");
        Portal.bean(OutboxReader.class).deliver();

        assertThat(webhooks.deliveries(desk.applicant, hook.id(), PageRequest.first(10))
                        .items())
                .extracting(DeliveryView::type)
                .containsExactly("document.uploaded");
    }

    @Test
    @DisplayName("G5.3 webhooks and their log are seen by their keepers, in their park, and by nobody else")
    void keepers() {
        WebhookView hook = hook(OF_PARK).webhook();
        webhooks.tryOut(desk.operator, hook.id());
        UUID delivery = deliveries(hook).get(0).id();
        Caller stranger = new SettlementPark().operator;
        Caller owner = Portal.person(desk.park);
        Portal.hat(owner, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));

        assertThat(webhooks.list(stranger, OF_PARK)).isEmpty();
        refused(() -> webhooks.deliveries(stranger, hook.id(), PageRequest.first(1)), AccessError.NOT_FOUND);
        refused(() -> webhooks.replay(stranger, delivery), AccessError.NOT_FOUND);
        refused(() -> webhooks.remove(stranger, hook.id()), AccessError.NOT_FOUND);
        refused(() -> webhooks.list(owner, OF_PARK), AccessError.NOT_ALLOWED);
        refused(() -> webhooks.renewSecret(owner, hook.id()), AccessError.NOT_ALLOWED);
        refused(() -> webhooks.list(desk.reviewer, OF_PARK), AccessError.NOT_ALLOWED);
    }

    @Test
    @DisplayName("G5.3 a webhook without events, beyond ten, or to an address inside is refused")
    void unsound() {
        refused(() -> webhooks.add(desk.operator, OF_PARK, ADDRESS, Set.of()), WebhookError.EVENT_NEEDED);
        refused(() -> webhooks.add(desk.operator, OF_PARK, "https://192.168.1.1/", ALL), WebhookError.ADDRESS_INVALID);
        for (int i = 0; i < ATTEMPTS; i++) {
            webhooks.add(desk.operator, OF_PARK, ADDRESS, ALL);
        }
        refused(() -> webhooks.add(desk.operator, OF_PARK, ADDRESS, ALL), WebhookError.TOO_MANY);
    }

    @Test
    @DisplayName("G5.3 changes of a webhook are written down, its address and secret are not")
    void audited() {
        WebhookView hook = webhooks.add(desk.operator, OF_PARK, ADDRESS, ALL).webhook();
        webhooks.change(desk.operator, hook.id(), ADDRESS + "/new", Set.of(WebhookEvent.CASE_MOVED));
        webhooks.activate(desk.operator, hook.id(), false);
        webhooks.remove(desk.operator, hook.id());

        List<AuditView> entries = Portal.bean(AuditTrail.class)
                .search(desk.operator, AuditFilter.all().ofAction("webhooks"), PageRequest.first(10))
                .items();
        assertThat(entries).hasSize(4).noneMatch(entry -> (entry.before() + entry.after()).contains("hooks.parkverse"));
        assertThat(list(OF_PARK)).isEmpty();
    }

    private WebhookView.Made hook(Optional<EnterpriseId> owner) {
        WebhookView.Made made = webhooks.add(desk.operator, owner, ADDRESS, ALL);
        Portal.execute(
                "update webhook set address = ? where id = ?",
                receiver.address(),
                made.webhook().id());
        return made;
    }

    private void sendAll(WebhookView hook) {
        Portal.bean(OutboxReader.class).deliver();
        deliveries(hook).forEach(delivery -> receiver.attempt(desk.job, delivery.id()));
    }

    private List<DeliveryView> deliveries(WebhookView hook) {
        return webhooks.deliveries(desk.operator, hook.id(), PageRequest.first(100))
                .items();
    }

    private List<WebhookView> list(Optional<EnterpriseId> owner) {
        return webhooks.list(desk.operator, owner);
    }

    private static void refused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
