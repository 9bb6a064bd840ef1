package io.parkverse.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.program.SecretDialog;
import io.parkverse.shell.program.TokenForm;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokensViewTest {

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Tokens tokens = Portal.bean(Tokens.class);

    @BeforeEach
    void open() {
        Browserless.visit("io.parkverse", operator, Texts.ENGLISH);
        UI.getCurrent().navigate("tokens");
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.1 an operator makes a token of the park, sees its secret once and the token in the list")
    void makes() {
        make("ERP");

        String secret = _get(_get(SecretDialog.class), TextField.class).getValue();
        Optional<Caller> program = tokens.resolve(Caller.anonymous(park), secret);

        assertThat(program).isPresent();
        assertThat(rows()).extracting(TokenView::name).containsExactly("ERP");
        _click(_get(_get(SecretDialog.class), Button.class, spec -> spec.withText("I have kept it")));
        assertThat(_find(SecretDialog.class)).isEmpty();
    }

    @Test
    @DisplayName("G5.1 a form that is not complete stays open and makes nothing")
    void refuses() {
        _click(_get(Button.class, spec -> spec.withText("Make a token")));
        TokenForm form = _get(TokenForm.class);
        _click(_get(form, Button.class, spec -> spec.withText("Make a token")));

        assertThat(_find(TokenForm.class)).hasSize(1);
        assertThat(tokens.list(operator, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("G5.1 a token is revoked after a question")
    void revokes() {
        make("ERP");
        _click(_get(_get(SecretDialog.class), Button.class, spec -> spec.withText("I have kept it")));
        tokenForRow().ifPresent(token -> TokenForm.revoke(tokens, operator, token, () -> {}));

        ConfirmDialog sure = _get(ConfirmDialog.class);
        assertThat(tokens.list(operator, Optional.empty()).get(0).state()).isEqualTo(TokenView.State.ALIVE);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, false));
        assertThat(tokens.list(operator, Optional.empty()).get(0).state()).isEqualTo(TokenView.State.REVOKED);
    }

    private Optional<TokenView> tokenForRow() {
        return rows().stream().findFirst();
    }

    private static void make(String name) {
        _click(_get(Button.class, spec -> spec.withText("Make a token")));
        TokenForm form = _get(TokenForm.class);
        _setValue(_get(form, TextField.class), name);
        scopes(form).setValue(Set.of(ApiScope.CASES_READ));
        _click(_get(form, Button.class, spec -> spec.withText("Make a token")));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ApiScope> scopes(TokenForm form) {
        return _get(form, CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static List<TokenView> rows() {
        return _get(Grid.class).getGenericDataView().getItems().toList();
    }
}
