package io.parkverse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.InvitationView;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who holds which role here: invite, withdraw, end. The last holder of a needed role is kept by the boundary. */
@Needs("identity.members")
@Route(value = "members", layout = ConsoleFrame.class)
public class MembersView extends ListPage<MemberView> {

    private static final long serialVersionUID = 1L;
    private static final List<Role> OF_PARK =
            List.of(Role.PARK_OPERATOR, Role.REVIEWER, Role.CUSTODIAN, Role.PARK_AUTHORITY);

    private final Memberships memberships;
    private final History history;
    private final Div open = new Div();

    @Inject
    public MembersView(Memberships memberships, History history, Rights rights) {
        super("members", VaadinIcon.USERS);
        this.memberships = memberships;
        this.history = history;
        column("name", member -> member.person().displayName());
        column("contact", member -> member.person().maskedContact());
        column("role", member -> Words.text("identity.role." + member.hat().role()));
        column("since", member -> Words.moment(member.since()));
        if (rights.may(caller(), "identity.invite")) {
            addInviting();
        }
    }

    private void addInviting() {
        deeds(member -> {
            Div row = new Div(
                    Deed.small(own("end"), () -> end(member)), history.of(caller(), "membership", member.membership()));
            row.addClassName("pv-row");
            return row;
        });
        open.addClassName("pv-lines");
        Button invite = new Button(own("invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Card(own("open"), open).actions(invite));
        showInvitations();
    }

    @Override
    protected Page<MemberView> find(String searched, PageRequest part) {
        return memberships.members(caller(), searched, part);
    }

    private void showInvitations() {
        open.removeAll();
        List<InvitationView> invitations = memberships.openInvitations(caller());
        invitations.forEach(invitation -> open.add(line(invitation)));
        if (invitations.isEmpty()) {
            open.add(new Span(own("open.none")));
        }
    }

    private Div line(InvitationView invitation) {
        Span words = new Span(own(
                "open.line",
                invitation.maskedContact(),
                text("identity.role." + invitation.hat().role()),
                Words.day(invitation.until())));
        Div line = new Div(words, Deed.small(own("withdraw"), () -> {
            Deed.done(() -> memberships.withdraw(caller(), invitation.id()));
            showInvitations();
        }));
        line.addClassName("pv-row");
        return line;
    }

    private void invite() {
        TextField contact = new TextField(own("contact"));
        contact.setHelperText(own("contact.help"));
        Select<Role> role = new Select<>();
        role.setLabel(own("role"));
        role.setItems(visit().onPlatform() ? List.of(Role.PLATFORM_OPERATOR) : OF_PARK);
        role.setItemLabelGenerator(value -> text("identity.role." + value));
        role.setValue(visit().onPlatform() ? Role.PLATFORM_OPERATOR : Role.REVIEWER);
        Deed.ask(
                own("invite"),
                own("invite.go"),
                () -> {
                    memberships.invite(
                            caller(),
                            new Invite(
                                    Contact.of(contact.getValue()), role.getValue(), Optional.empty(), Words.locale()));
                    Tell.done(own("invited"));
                    showInvitations();
                },
                contact,
                role);
    }

    private void end(MemberView member) {
        String role = text("identity.role." + member.hat().role());
        Tell.sure(own("end"), own("end.words", member.person().displayName(), role), own("end"), () -> {
            Deed.done(() -> memberships.end(caller(), member.membership()));
            load();
        });
    }
}
