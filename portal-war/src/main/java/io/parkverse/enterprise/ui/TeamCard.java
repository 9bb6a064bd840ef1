package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.team.HandOverView;
import io.parkverse.identity.boundary.InvitationView;
import io.parkverse.identity.boundary.MemberView;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Tell;
import java.util.List;

/** The people of one enterprise, with what the person may do about them. */
class TeamCard extends Card {

    private static final long serialVersionUID = 1L;

    private final TeamDesk desk;
    private final EnterpriseView enterprise;
    private final List<MemberView> members;
    private final boolean owned;

    TeamCard(TeamDesk desk, EnterpriseView enterprise) {
        super(enterprise.nameZh());
        this.desk = desk;
        this.enterprise = enterprise;
        this.members = desk.memberships().membersOf(desk.caller(), enterprise.id());
        this.owned =
                members.stream().anyMatch(member -> mine(member) && member.hat().role() == Role.ENTERPRISE_OWNER);
        desk.handOvers().open(desk.caller(), enterprise.id()).forEach(offer -> add(offer(offer)));
        add(exports());
        members.forEach(member -> add(line(member)));
        if (owned) {
            desk.memberships().openInvitations(desk.caller()).stream()
                    .filter(invitation -> invitation.hat().enterprises().contains(enterprise.id()))
                    .forEach(invitation -> add(line(invitation)));
        }
    }

    private Exports<MemberView> exports() {
        return Exports.whole("team", () -> desk.memberships().membersOf(desk.caller(), enterprise.id()))
                .column(
                        Words.text("workspace.export.name"),
                        member -> member.person().displayName())
                .column(
                        Words.text("workspace.export.contact"),
                        member -> member.person().maskedContact())
                .column(
                        Words.text("workspace.invite.role"),
                        member -> Words.text("workspace.role." + member.hat().role()))
                .column(Words.text("workspace.export.since"), member -> Words.day(member.since()));
    }

    /** Whether the person is an owner. */
    boolean owned() {
        return owned;
    }

    private boolean mine(MemberView member) {
        return member.person().account().equals(desk.caller().account());
    }

    private Div offer(HandOverView offer) {
        boolean toMe = offer.to().equals(desk.caller().account());
        String other = nameOf(toMe ? offer.from() : offer.to());
        Div box = new Div(new Paragraph(Words.text(
                toMe ? "workspace.hand-over.to-me" : "workspace.hand-over.from-me", other, Words.day(offer.until()))));
        box.addClassNames("pv-verdict", "pv-attention");
        Div buttons = new Div();
        buttons.addClassName("pv-row");
        if (toMe) {
            Button accept = new Button(Words.text("workspace.hand-over.accept"), click -> accept(offer, other));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(
                    accept,
                    quiet(
                            "workspace.hand-over.decline",
                            () -> desk.deed(
                                    () -> desk.handOvers().decline(desk.caller(), offer.id()),
                                    "workspace.hand-over.declined")));
        } else {
            buttons.add(quiet(
                    "workspace.hand-over.withdraw",
                    () -> desk.deed(
                            () -> desk.handOvers().withdraw(desk.caller(), offer.id()),
                            "workspace.hand-over.withdrawn")));
        }
        box.add(buttons);
        return box;
    }

    private void accept(HandOverView offer, String other) {
        Tell.sure(
                Words.text("workspace.hand-over.accept.title", enterprise.nameZh()),
                Words.text("workspace.hand-over.accept.words", other),
                Words.text("workspace.hand-over.accept"),
                () -> desk.deed(
                        () -> desk.handOvers().accept(desk.caller(), offer.id()), "workspace.hand-over.accepted"));
    }

    private String nameOf(AccountId account) {
        return members.stream()
                .filter(member -> member.person().account().equals(account))
                .map(member -> member.person().displayName())
                .findFirst()
                .orElse("");
    }

    private Div line(MemberView member) {
        Div line = line(
                member.person().displayName(),
                member.person().maskedContact(),
                Words.text("workspace.role." + member.hat().role()));
        Div buttons = new Div();
        buttons.addClassName("pv-row");
        if (mine(member)) {
            buttons.add(quiet("workspace.team.leave", () -> leave(member)));
        } else if (owned) {
            if (member.hat().role() != Role.ENTERPRISE_OWNER) {
                buttons.add(quiet("workspace.hand-over.offer", () -> handOver(member)));
            }
            buttons.add(
                    quiet("workspace.team.change", () -> change(member)),
                    quiet("workspace.team.end", () -> end(member)));
        }
        line.add(buttons);
        return line;
    }

    private void leave(MemberView member) {
        Tell.sure(
                Words.text("workspace.team.leave.title", enterprise.nameZh()),
                Words.text("workspace.team.leave.words"),
                Words.text("workspace.team.leave"),
                () -> desk.deed(
                        () -> desk.memberships().resign(desk.caller(), member.membership()), "workspace.team.left"));
    }

    private void handOver(MemberView member) {
        Tell.sure(
                Words.text(
                        "workspace.hand-over.title",
                        enterprise.nameZh(),
                        member.person().displayName()),
                Words.text("workspace.hand-over.words"),
                Words.text("workspace.hand-over.offer"),
                () -> desk.deed(
                        () -> desk.handOvers()
                                .offer(
                                        desk.caller(),
                                        enterprise.id(),
                                        member.person().account()),
                        "workspace.hand-over.offered"));
    }

    private void change(MemberView member) {
        Select<Role> role = new Select<>();
        role.setLabel(Words.text("workspace.invite.role"));
        role.setItems(Role.ENTERPRISE_MEMBER, Role.AGENT, Role.ENTERPRISE_OWNER);
        role.setItemLabelGenerator(each -> Words.text("workspace.role." + each));
        role.setValue(member.hat().role());
        EditDialog.open(
                member.person().displayName(),
                () -> desk.memberships().change(desk.caller(), member.membership(), role.getValue()),
                desk.refresh(),
                role);
    }

    private void end(MemberView member) {
        Tell.sure(
                Words.text("workspace.team.end.title", member.person().displayName()),
                Words.text("workspace.team.end.words"),
                Words.text("workspace.team.end"),
                () -> desk.deed(
                        () -> desk.memberships().end(desk.caller(), member.membership()), "workspace.team.ended"));
    }

    private Div line(InvitationView invitation) {
        Div line = line(
                invitation.maskedContact(),
                Words.text("workspace.team.invited", Words.day(invitation.until())),
                Words.text("workspace.role." + invitation.hat().role()));
        line.add(quiet(
                "workspace.team.withdraw",
                () -> desk.deed(
                        () -> desk.memberships().withdraw(desk.caller(), invitation.id()),
                        "workspace.team.withdrawn")));
        return line;
    }

    private static Div line(String name, String contact, String role) {
        Span second = new Span(contact);
        second.addClassName("pv-muted");
        Div who = new Div(new Span(name), second);
        who.addClassNames("pv-person", "pv-entry-main");
        Div line = new Div(who, new Span(role));
        line.addClassName("pv-entry");
        return line;
    }

    private static Button quiet(String key, Command action) {
        Button button = new Button(Words.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
