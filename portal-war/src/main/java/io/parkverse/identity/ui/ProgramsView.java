package io.parkverse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.identity.boundary.Hat;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.identity.boundary.TokenView;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.program.TokenForm;
import io.parkverse.shell.program.WebhookDesk;
import io.parkverse.webhooks.boundary.WebhookView;
import io.parkverse.webhooks.boundary.Webhooks;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The programs of the enterprises that the person owns: access tokens and webhooks. */
@Needs("identity.tokens")
@Route(value = "programs", layout = PortalFrame.class)
public class ProgramsView extends View {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;
    private final Memberships memberships;
    private final Tokens tokens;
    private final Webhooks webhooks;

    @Inject
    public ProgramsView(Enterprises enterprises, Memberships memberships, Tokens tokens, Webhooks webhooks) {
        this.enterprises = enterprises;
        this.memberships = memberships;
        this.tokens = tokens;
        this.webhooks = webhooks;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.programs");
    }

    private void show() {
        removeAll();
        Anchor documentation = new Anchor("/developers", text("shell.developers"));
        documentation.setRouterIgnore(true);
        add(new PageHeader(title()).lead(text("workspace.programs.lead")).actions(documentation));
        Set<EnterpriseId> owned = memberships.hatsOf(caller()).stream()
                .filter(hat -> hat.park().equals(caller().park()) && hat.role() == Role.ENTERPRISE_OWNER)
                .map(Hat::enterprise)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        enterprises.mine(caller()).stream()
                .filter(enterprise -> owned.contains(enterprise.id()))
                .forEach(enterprise -> add(tokensOf(enterprise), webhooksOf(enterprise)));
    }

    private Card webhooksOf(EnterpriseView enterprise) {
        WebhookDesk desk = new WebhookDesk(webhooks, caller(), Optional.of(enterprise.id()));
        return new Card(text("workspace.programs.webhooks", enterprise.nameZh()), desk, exported(enterprise.id()))
                .actions(desk.adding());
    }

    private Card tokensOf(EnterpriseView enterprise) {
        List<TokenView> found = tokens.list(caller(), Optional.of(enterprise.id()));
        Div lines = new Div();
        lines.addClassName("pv-people");
        found.forEach(token -> lines.add(line(token)));
        if (found.isEmpty()) {
            lines.add(new Paragraph(text("workspace.programs.none")));
        }
        Button make = new Button(
                text("shell.token.make"),
                VaadinIcon.PLUS.create(),
                click -> new TokenForm(tokens, caller(), Optional.of(enterprise.id()), this::show).open());
        return new Card(text("workspace.programs.tokens", enterprise.nameZh()), lines, exports(enterprise.id()))
                .actions(make);
    }

    private Exports<TokenView> exports(EnterpriseId id) {
        return Exports.whole("tokens", () -> tokens.list(caller(), Optional.of(id)))
                .column(text("shell.token.name"), TokenView::name)
                .column(text("workspace.export.secret"), token -> token.beginning() + "…")
                .column(text("shell.token.scopes"), TokenForm::scopes)
                .column(text("workspace.export.state"), token -> text("identity.token." + token.state()))
                .column(
                        text("workspace.export.expires"),
                        token -> Words.day(token.life().expiresAt()))
                .column(text("workspace.export.used"), TokenForm::lastUse);
    }

    private Exports<WebhookView> exported(EnterpriseId id) {
        return Exports.whole("webhooks", () -> webhooks.list(caller(), Optional.of(id)))
                .column(text("shell.webhook.address"), WebhookView::address)
                .column(
                        text("shell.webhook.events"),
                        webhook -> webhook.events().stream()
                                .map(event -> text("webhooks.event." + event))
                                .collect(Collectors.joining(text("shell.list.separator"))))
                .column(
                        text("workspace.export.state"),
                        webhook -> text(webhook.active() ? "shell.webhook.active" : "shell.webhook.paused"));
    }

    private Div line(TokenView token) {
        Span facts = new Span(text(
                "workspace.programs.line",
                token.beginning() + "…",
                TokenForm.scopes(token),
                Words.day(token.life().expiresAt()),
                TokenForm.lastUse(token)));
        facts.addClassName("pv-muted");
        Div what = new Div(new Span(token.name()), facts);
        what.addClassName("pv-person");
        Div line = new Div(what, TokenForm.state(token));
        line.addClassName("pv-people-line");
        if (token.state() == TokenView.State.ALIVE) {
            Button revoke = new Button(
                    text("shell.token.revoke"), click -> TokenForm.revoke(tokens, caller(), token, this::show));
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(revoke);
        }
        return line;
    }
}
