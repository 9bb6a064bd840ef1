package io.parkverse.webhooks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.program.SecretDialog;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import io.parkverse.webhooks.boundary.DeliveryView;
import io.parkverse.webhooks.boundary.WebhookEvent;
import io.parkverse.webhooks.boundary.WebhookView;
import io.parkverse.webhooks.boundary.Webhooks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebhooksViewTest {

    private static final String ADDRESS = "https://hooks.parkverse.cn/in";

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Webhooks webhooks = Portal.bean(Webhooks.class);

    @BeforeEach
    void open() {
        Browserless.visit("io.parkverse", operator, Texts.ENGLISH);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.3 an operator adds a webhook and sees its secret once; an address inside is refused at the field")
    void adds() {
        UI.getCurrent().navigate("webhooks");
        click("Add a webhook");
        _setValue(address(), "https://10.0.0.1/");
        click("Save");
        assertThat(address().isInvalid()).isTrue();
        assertThat(all()).isEmpty();

        _setValue(address(), ADDRESS);
        click("Save");

        assertThat(_get(_get(SecretDialog.class), TextField.class).getValue()).startsWith("whsec_");
        click("I have kept it");
        assertThat(all()).extracting(WebhookView::address).containsExactly(ADDRESS);
        assertThat(page()).contains(ADDRESS).contains("Case moved").contains("Active");
    }

    @Test
    @DisplayName("G5.3 the log shows what was sent and sends it again on request")
    void log() {
        WebhookView hook = added();
        webhooks.tryOut(operator, hook.id());
        Portal.execute(
                "update webhook_delivery set state = 'FAILED', attempts = 10, last = '503' where webhook_id = ?",
                hook.id());
        UI.getCurrent().navigate("webhooks");
        click("Deliveries");

        assertThat(dialog().getElement().getTextRecursively())
                .contains("webhook.trial")
                .contains("Failed")
                .contains("503");
        click("Send again");

        assertThat(webhooks.deliveries(operator, hook.id(), PageRequest.first(1))
                        .items())
                .extracting(DeliveryView::state)
                .containsExactly(DeliveryView.State.WAITING);
    }

    @Test
    @DisplayName("G5.3 a webhook is paused, resumed, and removed after a question")
    void removes() {
        added();
        UI.getCurrent().navigate("webhooks");
        click("Pause");
        assertThat(page()).contains("Paused");
        click("Resume");
        assertThat(all().get(0).active()).isTrue();

        click("Remove");
        assertThat(all()).hasSize(1);
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, false));

        assertThat(all()).isEmpty();
        assertThat(page()).contains("There are no webhooks yet");
    }

    private WebhookView added() {
        return webhooks.add(operator, Optional.empty(), ADDRESS, Set.of(WebhookEvent.CASE_MOVED))
                .webhook();
    }

    private List<WebhookView> all() {
        return webhooks.list(operator, Optional.empty());
    }

    private static String page() {
        return _get(WebhooksView.class).getElement().getTextRecursively();
    }

    private static Component dialog() {
        return _find(Dialog.class).get(0);
    }

    private static TextField address() {
        return _get(TextField.class, spec -> spec.withLabel("Address"));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
