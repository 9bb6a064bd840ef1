package io.parkverse.api;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.ui.ProgramsView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.program.SecretDialog;
import io.parkverse.shell.program.TokenForm;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgramsViewTest {

    private final TenantId park = Portal.park();
    private final Caller owner = Portal.person(park);
    private final EnterpriseId enterprise = Portal.bean(Enterprises.class)
            .found(owner, new EnterpriseName("云杉科技", "Spruce"), LegalForm.LIMITED_COMPANY)
            .id();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.1 an owner makes a token in the workspace that works for the enterprise on the API")
    void makes() {
        Browserless.visit("io.parkverse", owner, Texts.ENGLISH);
        UI.getCurrent().navigate("programs");
        assertThat(_get(ProgramsView.class).getElement().getTextRecursively()).contains("There are no tokens yet");
        _click(_get(Button.class, spec -> spec.withText("Make a token")));
        TokenForm form = _get(TokenForm.class);
        _setValue(_get(form, TextField.class), "ERP");
        scopes(form).setValue(Set.of(ApiScope.ENTERPRISES_READ));
        _click(_get(form, Button.class, spec -> spec.withText("Make a token")));
        String secret = _get(_get(SecretDialog.class), TextField.class).getValue();

        Rest.Answer answer = Rest.at(park, "GET", "v1/enterprises/" + enterprise)
                .token(secret)
                .send();

        assertThat(answer.text("nameZh")).isEqualTo("云杉科技");
        assertThat(_get(ProgramsView.class).getElement().getTextRecursively())
                .contains("ERP")
                .contains("Read enterprises")
                .doesNotContain(secret);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ApiScope> scopes(TokenForm form) {
        return _get(form, CheckboxGroup.class);
    }
}
