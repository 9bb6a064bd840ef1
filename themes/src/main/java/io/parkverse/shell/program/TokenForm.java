package io.parkverse.shell.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks what a new token is for, what it may do and for how long, and shows its secret once. */
public class TokenForm extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> DAYS = List.of(30, 90, 180, TokenWish.LONGEST);

    private final Tokens tokens;
    private final Caller caller;
    private final ArrayList<EnterpriseId> owner;
    private final TextField name = new TextField(Words.text("shell.token.name"));
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();

    /**
     * A form.
     *
     * @param owner the enterprise that the token is for; empty for the park
     * @param made runs when a token has been made
     */
    public TokenForm(Tokens tokens, Caller caller, Optional<EnterpriseId> owner, SerializableRunnable made) {
        this.tokens = tokens;
        this.caller = caller;
        this.owner = new ArrayList<>(owner.stream().toList());
        setHeaderTitle(Words.text("shell.token.make"));
        name.setHelperText(Words.text("shell.token.name.help"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        scopes.setLabel(Words.text("shell.token.scopes"));
        scopes.setHelperText(Words.text("shell.token.scopes.help"));
        scopes.setItems(tokens.offered(caller, owner));
        scopes.setItemLabelGenerator(scope -> Words.text("identity.scope." + scope) + " (" + scope.code() + ")");
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        days.setLabel(Words.text("shell.token.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> Words.text("shell.token.days.count", count));
        days.setValue(DAYS.get(1));
        Div form = new Div(name, scopes, days);
        form.addClassNames("pv-form", "pv-dialog-form");
        add(form);
        Button make = new Button(Words.text("shell.token.make"), click -> make(made));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()), make);
    }

    /** The scopes of a token in words. */
    public static String scopes(TokenView token) {
        return token.scopes().stream()
                .map(scope -> Words.text("identity.scope." + scope))
                .collect(Collectors.joining(Words.text("shell.list.separator")));
    }

    /** When a token was used last, in words. */
    public static String lastUse(TokenView token) {
        return token.life().used() ? Words.moment(token.life().lastUsedAt()) : Words.text("shell.token.never-used");
    }

    /** Whether a token works. */
    public static StatePill state(TokenView token) {
        Tone tone = switch (token.state()) {
            case ALIVE -> Tone.GOOD;
            case EXPIRED -> Tone.NEUTRAL;
            case REVOKED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("identity.token." + token.state()));
    }

    /** Asks before a token is revoked. */
    public static void revoke(Tokens tokens, Caller caller, TokenView token, SerializableRunnable revoked) {
        Tell.sure(
                Words.text("shell.token.revoke"),
                Words.text("shell.token.revoke.words", token.name()),
                Words.text("shell.token.revoke"),
                () -> {
                    tokens.revoke(caller, token.id());
                    revoked.run();
                });
    }

    private void make(SerializableRunnable made) {
        try {
            Set<ApiScope> chosen = scopes.getValue();
            TokenWish wish = new TokenWish(owner.stream().findFirst(), name.getValue(), chosen, days.getValue());
            String secret = tokens.make(caller, wish).secret();
            close();
            made.run();
            new SecretDialog(Words.text("shell.token.made"), Words.text("shell.token.made.words"), secret).open();
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
    }
}
