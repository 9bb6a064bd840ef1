package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.identity.boundary.InvitationView;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Role;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;

/** Who acts for the person's enterprises; owners invite and end. */
@Needs("identity.members")
@Route(value = "team", layout = PortalFrame.class)
public class TeamView extends View {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;
    private final Memberships memberships;

    @Inject
    public TeamView(Enterprises enterprises, Memberships memberships) {
        this.enterprises = enterprises;
        this.memberships = memberships;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.team");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).lead(text("workspace.team.lead")));
        List<EnterpriseView> mine = enterprises.mine(caller());
        if (mine.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.USERS, text("workspace.team.empty.title"), text("workspace.team.empty.words")));
        }
        mine.forEach(enterprise -> add(team(enterprise)));
    }

    private Card team(EnterpriseView enterprise) {
        List<MemberView> members = memberships.membersOf(caller(), enterprise.id());
        boolean owner = members.stream()
                .anyMatch(member -> member.person().account().equals(caller().account())
                        && member.hat().role() == Role.ENTERPRISE_OWNER);
        Div lines = new Div();
        lines.addClassName("pv-people");
        members.forEach(member -> lines.add(line(member, owner)));
        Card card = new Card(enterprise.nameZh(), lines);
        if (owner) {
            memberships.openInvitations(caller()).stream()
                    .filter(invitation -> invitation.hat().enterprises().contains(enterprise.id()))
                    .forEach(invitation -> lines.add(line(invitation)));
            Button invite = new Button(
                    text("workspace.team.invite"),
                    VaadinIcon.PLUS.create(),
                    click -> new InviteDialog(memberships, caller(), enterprise.id(), this::show).open());
            card.actions(invite);
        }
        return card;
    }

    private Div line(MemberView member, boolean owner) {
        Div line = line(
                member.person().displayName(),
                member.person().maskedContact(),
                text("workspace.role." + member.hat().role()));
        if (owner && !member.person().account().equals(caller().account())) {
            line.add(quiet(
                    "workspace.team.end",
                    () -> Tell.sure(
                            text("workspace.team.end.title", member.person().displayName()),
                            text("workspace.team.end.words"),
                            text("workspace.team.end"),
                            () -> {
                                memberships.end(caller(), member.membership());
                                show();
                            })));
        }
        return line;
    }

    private Div line(InvitationView invitation) {
        Div line = line(
                invitation.maskedContact(),
                text("workspace.team.invited", Words.day(invitation.until())),
                text("workspace.role." + invitation.hat().role()));
        line.add(quiet("workspace.team.withdraw", () -> {
            memberships.withdraw(caller(), invitation.id());
            show();
        }));
        return line;
    }

    private static Div line(String name, String contact, String role) {
        Span second = new Span(contact);
        second.addClassName("pv-muted");
        Div who = new Div(new Span(name), second);
        who.addClassName("pv-person");
        Div line = new Div(who, new Span(role));
        line.addClassName("pv-people-line");
        return line;
    }

    private Button quiet(String key, SerializableRunnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
