package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.util.Optional;

/** Asks whom to invite to an enterprise and as what. */
class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Memberships memberships;
    private final Caller caller;
    private final EnterpriseId enterprise;
    private final TextField contact = new TextField(Words.text("workspace.invite.contact"));
    private final Select<Role> role = new Select<>();

    InviteDialog(Memberships memberships, Caller caller, EnterpriseId enterprise, SerializableRunnable sent) {
        this.memberships = memberships;
        this.caller = caller;
        this.enterprise = enterprise;
        setHeaderTitle(Words.text("workspace.team.invite"));
        contact.setHelperText(Words.text("workspace.invite.contact.help"));
        role.setLabel(Words.text("workspace.invite.role"));
        role.setItems(Role.ENTERPRISE_MEMBER, Role.AGENT, Role.ENTERPRISE_OWNER);
        role.setItemLabelGenerator(each -> Words.text("workspace.role." + each));
        role.setValue(Role.ENTERPRISE_MEMBER);
        Div form = new Div(contact, role);
        form.addClassName("pv-form");
        add(form);
        Button send = new Button(Words.text("workspace.invite.send"), click -> send(sent));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()), send);
    }

    private void send(SerializableRunnable sent) {
        try {
            memberships.invite(
                    caller,
                    new Invite(
                            Contact.of(contact.getValue()), role.getValue(), Optional.of(enterprise), Words.locale()));
            close();
            Tell.done(Words.text("workspace.invite.sent"));
            sent.run();
        } catch (DomainException refusal) {
            contact.setInvalid(true);
            contact.setErrorMessage(Words.refusal(refusal));
        }
    }
}
