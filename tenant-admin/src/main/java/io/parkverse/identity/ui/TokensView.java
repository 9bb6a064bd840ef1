package io.parkverse.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.program.TokenForm;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Access tokens of programs that work for the park. */
@Needs("identity.tokens")
@Route(value = "tokens", layout = ConsoleFrame.class)
public class TokensView extends ListPage<TokenView> {

    private static final long serialVersionUID = 1L;

    private final Tokens tokens;
    private final History history;

    @Inject
    public TokensView(Tokens tokens, History history) {
        super("tokens", VaadinIcon.KEY);
        this.tokens = tokens;
        this.history = history;
        column("name", TokenView::name);
        column("secret", token -> token.beginning() + "…");
        column("scopes", TokenForm::scopes);
        column("maker", TokenView::maker);
        column("state", token -> Words.text("identity.token." + token.state()), TokenForm::state);
        column("expires", token -> Words.moment(token.life().expiresAt()));
        column("used", TokenForm::lastUse);
        deeds(this::buttons);
        Button make = new Button(
                text("shell.token.make"),
                VaadinIcon.PLUS.create(),
                click -> new TokenForm(tokens, caller(), Optional.empty(), this::load).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor documentation = new Anchor("/developers", text("shell.developers"));
        documentation.setRouterIgnore(true);
        Div row = new Div(make, documentation);
        row.addClassName("pv-row");
        add(row);
    }

    @Override
    protected Page<TokenView> find(String searched, PageRequest part) {
        String words = searched.strip().toLowerCase(Locale.ROOT);
        List<TokenView> found = tokens.list(caller(), Optional.empty()).stream()
                .filter(token -> (token.name() + " " + token.beginning() + " " + token.maker())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        return Exports.part(found, part);
    }

    private Component buttons(TokenView token) {
        Div row = new Div();
        row.addClassName("pv-row");
        if (token.state() == TokenView.State.ALIVE) {
            row.add(Deed.small(
                    text("shell.token.revoke"), () -> TokenForm.revoke(tokens, caller(), token, this::load)));
        }
        row.add(history.of(caller(), "access-token", token.id().value()));
        return row;
    }
}
