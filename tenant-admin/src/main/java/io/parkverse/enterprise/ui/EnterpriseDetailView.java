package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** One enterprise as the park's staff see it: what is on record, what it tells of itself, and its people. */
@Needs("enterprise.list")
@Route(value = "enterprises/:id", layout = ConsoleFrame.class)
public class EnterpriseDetailView extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EnterpriseProfiles profiles;
    private final Memberships memberships;
    private final ProfileCards cards;
    private final History history;
    private String name = "";

    @Inject
    public EnterpriseDetailView(
            EnterpriseProfiles profiles, Memberships memberships, ProfileCards cards, History history) {
        this.profiles = profiles;
        this.memberships = memberships;
        this.cards = cards;
        this.history = history;
    }

    @Override
    protected String title() {
        return name;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnterpriseId id = event.getRouteParameters()
                .get("id")
                .filter(ID.asMatchPredicate())
                .map(EnterpriseId::of)
                .orElseThrow(NotFoundException::new);
        try {
            show(profiles.get(caller(), id));
        } catch (AccessException hidden) {
            throw new NotFoundException();
        }
    }

    private void show(ProfileView profile) {
        name = profile.enterprise().nameZh();
        removeAll();
        Div main = new Div(cards.registration(profile), cards.business(profile), cards.certificates(caller(), profile));
        main.addClassName("pv-stack");
        Div side = new Div(cards.logo(caller(), profile), cards.contacts(caller(), profile), people(profile));
        side.addClassName("pv-stack");
        Div columns = new Div(main, side);
        columns.addClassName("pv-columns");
        add(
                back(),
                new PageHeader(name)
                        .lead(text("manage.enterprises.detail.lead"))
                        .state(EnterprisesView.pill(profile.enterprise().state()))
                        .actions(history.of(
                                caller(),
                                "enterprise",
                                profile.enterprise().id().value())),
                columns);
    }

    private Card people(ProfileView profile) {
        Facts facts = new Facts();
        memberships
                .membersOf(caller(), profile.enterprise().id())
                .forEach(member -> facts.fact(
                        text("identity.role." + member.hat().role()),
                        member.person().displayName() + " " + member.person().maskedContact()));
        return new Card(text("manage.enterprises.people"), facts);
    }

    private Nav back() {
        Anchor anchor = new Anchor("enterprises", VaadinIcon.ARROW_LEFT.create());
        anchor.add(text("manage.enterprises.title"));
        anchor.addClassName("pv-back");
        Nav nav = new Nav(anchor);
        nav.getElement().setAttribute("aria-label", text("manage.enterprises.title"));
        return nav;
    }
}
