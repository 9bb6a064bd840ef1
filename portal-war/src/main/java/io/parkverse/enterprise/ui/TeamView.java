package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.team.HandOvers;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.List;

/** Who acts for the person's enterprises: owners invite, change and end, and hand the ownership over; all may leave. */
@Needs("identity.members")
@Route(value = "team", layout = PortalFrame.class)
public class TeamView extends View {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;
    private final TeamDesk desk;

    @Inject
    public TeamView(Enterprises enterprises, Memberships memberships, HandOvers handOvers) {
        this.enterprises = enterprises;
        this.desk = new TeamDesk(caller(), memberships, handOvers, this::show);
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

    private TeamCard team(EnterpriseView enterprise) {
        TeamCard card = new TeamCard(desk, enterprise);
        if (card.owned()) {
            card.actions(new Button(
                    text("workspace.team.invite"),
                    VaadinIcon.PLUS.create(),
                    click -> new InviteDialog(desk.memberships(), caller(), enterprise.id(), this::show).open()));
        }
        return card;
    }
}
