package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.mandate.Mandates;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.caller.Role;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** Agents of the person's enterprises, and the clients that these enterprises are agents of. */
@Needs("enterprise.mandates")
@Route(value = "mandates", layout = PortalFrame.class)
public class MandatesView extends View {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;
    private final Memberships memberships;
    private final Mandates mandates;

    @Inject
    public MandatesView(Enterprises enterprises, Memberships memberships, Mandates mandates) {
        this.enterprises = enterprises;
        this.memberships = memberships;
        this.mandates = mandates;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.mandates");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).lead(text("workspace.mandate.lead")));
        List<EnterpriseView> mine = enterprises.mine(caller());
        if (mine.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    text("workspace.mandate.empty.title"),
                    text("workspace.mandate.empty.words")));
        }
        mine.stream().filter(this::actsFor).forEach(enterprise -> add(card(enterprise)));
    }

    private MandateCard card(EnterpriseView enterprise) {
        boolean owned = wears(enterprise, Role.ENTERPRISE_OWNER);
        MandateCard card = new MandateCard(new MandateDesk(caller(), mandates, this::show), enterprise, owned);
        if (owned && enterprise.state() != EnterpriseState.LEFT) {
            card.actions(new Button(
                    text("workspace.mandate.offer"),
                    VaadinIcon.PLUS.create(),
                    click -> OfferMandate.open(mandates, caller(), enterprise, this::show)));
        }
        return card;
    }

    /** Somebody who was invited as an agent sees nothing of other agents. */
    private boolean actsFor(EnterpriseView enterprise) {
        return wears(enterprise, Role.ENTERPRISE_OWNER) || wears(enterprise, Role.ENTERPRISE_MEMBER);
    }

    private boolean wears(EnterpriseView enterprise, Role role) {
        return memberships.membersOf(caller(), enterprise.id()).stream()
                .anyMatch(member -> member.person().account().equals(caller().account())
                        && member.hat().role() == role);
    }
}
