package io.parkverse.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import io.parkverse.edge.LanguageChoice;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.i18n.Texts;
import java.util.Arrays;
import java.util.Set;

/**
 * The frame of workspace and console: navigation by task at the left, park and person at the top. A
 * subclass fills the navigation.
 */
public abstract class Frame extends AppLayout implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Visit visit = Visit.current();
    private final Div navigation = new Div();
    private final Set<String> rights;

    /**
     * A frame.
     *
     * @param rights operations that the person may call; entries to views that need another are left out
     */
    protected Frame(String home, String subtitle, Set<String> rights) {
        this.rights = Set.copyOf(rights);
        setPrimarySection(Section.DRAWER);
        navigation.addClassName("pv-nav");
        addToDrawer(brand(home, subtitle), navigation);
        Anchor skip = new Anchor("#content", Words.text("shell.skip"));
        skip.addClassName("pv-skip");
        skip.getElement().setAttribute("router-ignore", true);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.text("shell.menu"));
        Div space = new Div();
        space.addClassName("pv-bar-space");
        Div bar = new Div(toggle, space, person());
        bar.addClassName("pv-bar");
        addToNavbar(skip, bar);
    }

    protected Visit visit() {
        return visit;
    }

    /** Says something below the bar, on every page and wherever the page is scrolled to. */
    protected final void announce(Component notice) {
        addToNavbar(notice);
    }

    /** Adds the entries that the person may use under a heading; an empty heading adds none. */
    public final void group(String heading, SideNavItem... entries) {
        SideNavItem[] open =
                Arrays.stream(entries).filter(SideNavItem::isVisible).toArray(SideNavItem[]::new);
        if (open.length == 0) {
            return;
        }
        if (!heading.isEmpty()) {
            Div name = new Div(heading);
            name.addClassName("pv-nav-group");
            navigation.add(name);
        }
        SideNav nav = new SideNav();
        nav.addItem(open);
        nav.getElement().setAttribute("aria-label", heading.isEmpty() ? Words.text("shell.menu") : heading);
        navigation.add(nav);
    }

    /** Says at the door what the boundaries would say later, before a form has been filled in vain. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mayOpen(event.getNavigationTarget())) {
            event.rerouteToError(new AccessException(AccessError.NOT_ALLOWED), "");
        }
    }

    private boolean mayOpen(Class<?> view) {
        Needs needs = view.getAnnotation(Needs.class);
        return needs == null || rights.contains(needs.value());
    }

    /** An entry that leads to a view; hidden from those who may not use the view. */
    public final SideNavItem entry(String name, Class<? extends Component> view, VaadinIcon icon) {
        SideNavItem entry = new SideNavItem(name, view, icon.create());
        entry.setVisible(mayOpen(view));
        return entry;
    }

    private Component brand(String home, String subtitle) {
        Span mark = new Span(visit.parkName().substring(0, 1));
        mark.addClassName("pv-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span sub = new Span(subtitle);
        sub.addClassName("pv-brand-sub");
        Span name = new Span(new Span(visit.parkName()), sub);
        name.addClassName("pv-brand-name");
        Anchor brand = new Anchor(home, mark, name);
        brand.addClassName("pv-brand");
        return brand;
    }

    private Component person() {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar avatar = new Avatar(visit.personName());
        Div label = new Div(avatar, new Span(visit.personName()));
        label.addClassName("pv-bar-person");
        MenuItem root = menu.addItem(label);
        root.setAriaLabel(visit.personName());
        root.getSubMenu().addItem(outside("/account", Words.text("shell.account")));
        boolean chinese = Texts.CHINESE.equals(Words.locale());
        root.getSubMenu().addItem(Words.text("shell.language"), click -> speak(chinese ? "en" : "zh"));
        root.getSubMenu().addItem(outside("/sign-out", Words.text("shell.sign-out")));
        return menu;
    }

    /** Opens the page anew in another language; the binding of the visit keeps the choice. */
    private void speak(String language) {
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "const here = new URL(location.href); here.searchParams.set($0, $1); location.assign(here)",
                        LanguageChoice.PARAMETER,
                        language));
    }

    /** A link that leaves Flow for a page of the public router. */
    private static Anchor outside(String path, String name) {
        Anchor anchor = new Anchor(path, name);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
