package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.profile.EnterpriseContacts;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.enterprise.ui.CompanyState;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** All that one enterprise tells of itself, section by section. */
@Needs("enterprise.read")
@Route(value = "company/:id", layout = PortalFrame.class)
public class ProfileScreen extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ProfileDesk desk;
    private EnterpriseId id = new EnterpriseId(new UUID(0, 0));
    private String name = "";

    @Inject
    public ProfileScreen(EnterpriseProfiles profiles, EnterpriseContacts contacts, Qualifications qualifications) {
        this.desk = new ProfileDesk(caller(), profiles, contacts, qualifications, this::show);
    }

    @Override
    protected String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(ID.asMatchPredicate())
                .map(EnterpriseId::of)
                .orElseThrow(NotFoundException::new);
        try {
            show();
        } catch (AccessException hidden) {
            throw new NotFoundException();
        }
    }

    private void show() {
        ProfileView profile = desk.profiles().get(caller(), id);
        name = profile.enterprise().nameZh();
        removeAll();
        Div main = new Div(
                new IdentityCard(desk, profile),
                new BusinessCard(desk, profile),
                new QualificationsCard(desk, profile));
        main.addClassName("pv-stack");
        Div side = new Div(new LogoCard(desk, profile), new ContactsCard(desk, profile));
        side.addClassName("pv-stack");
        Div columns = new Div(main, side);
        columns.addClassName("pv-columns");
        add(
                back(),
                new PageHeader(name)
                        .lead(text(profile.editable() ? "company.lead" : "company.lead.read"))
                        .state(CompanyState.pill(profile.enterprise().state())),
                columns);
    }

    private Nav back() {
        Anchor anchor = new Anchor("company", VaadinIcon.ARROW_LEFT.create());
        anchor.add(text("workspace.nav.company"));
        anchor.addClassName("pv-back");
        Nav nav = new Nav(anchor);
        nav.getElement().setAttribute("aria-label", text("workspace.nav.company"));
        return nav;
    }
}
