package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;

/** What the park knows of the person's enterprises, and whether the public may find them. */
@Needs("enterprise.read")
@Route(value = "company", layout = PortalFrame.class)
public class CompanyView extends View {

    private static final long serialVersionUID = 1L;

    private final Enterprises enterprises;

    @Inject
    public CompanyView(Enterprises enterprises) {
        this.enterprises = enterprises;
        show();
    }

    @Override
    protected String title() {
        return text("workspace.nav.company");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).lead(text("workspace.company.lead")));
        List<EnterpriseView> mine = enterprises.mine(caller());
        if (mine.isEmpty()) {
            Anchor start = new Anchor("settle", text("workspace.home.start"));
            start.addClassNames("pv-button", "pv-button-primary");
            add(new EmptyState(
                    VaadinIcon.BUILDING_O,
                    text("workspace.company.empty.title"),
                    text("workspace.company.empty.words"),
                    start));
        }
        if (!mine.isEmpty()) {
            add(exports());
        }
        mine.forEach(enterprise -> add(card(enterprise)));
    }

    private Exports<EnterpriseView> exports() {
        return Exports.whole("companies", () -> enterprises.mine(caller()))
                .column(text("workspace.export.company"), EnterpriseView::nameZh)
                .column(text("workspace.company.name-en"), EnterpriseView::nameEn)
                .column(text("workspace.company.code"), EnterpriseView::code)
                .column(text("workspace.company.form"), each -> text("enterprise.form." + each.legalForm()))
                .column(text("workspace.company.scope"), EnterpriseView::scope)
                .column(text("workspace.company.address"), EnterpriseView::registeredAddress)
                .column(text("workspace.company.since"), each -> Words.day(each.foundedAt()));
    }

    private Card card(EnterpriseView enterprise) {
        Facts facts = new Facts()
                .fact(text("workspace.company.code"), enterprise.code())
                .fact(text("workspace.company.name-en"), enterprise.nameEn())
                .fact(text("workspace.company.form"), text("enterprise.form." + enterprise.legalForm()))
                .fact(text("workspace.company.scope"), enterprise.scope())
                .fact(text("workspace.company.address"), enterprise.registeredAddress())
                .fact(text("workspace.company.since"), Words.day(enterprise.foundedAt()));
        Card card = new Card(enterprise.nameZh(), facts);
        Anchor profile = new Anchor("company/" + enterprise.id(), text("workspace.company.profile"));
        profile.addClassName("pv-button");
        card.actions(CompanyState.pill(enterprise.state()), profile);
        card.add(directory(enterprise));
        return card;
    }

    private Checkbox directory(EnterpriseView enterprise) {
        Checkbox consent = new Checkbox(text("workspace.company.directory"), enterprise.inDirectory());
        consent.setHelperText(text("workspace.company.directory.words"));
        consent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                publish(enterprise, change.getValue());
            }
        });
        return consent;
    }

    private void publish(EnterpriseView enterprise, boolean consent) {
        EnterpriseEdit edit = new EnterpriseEdit(
                new EnterpriseName(enterprise.nameZh(), enterprise.nameEn()),
                enterprise.legalForm(),
                enterprise.scope(),
                consent);
        enterprises.edit(caller(), enterprise.id(), edit, enterprise.version());
        Tell.done(text(consent ? "workspace.company.directory.on" : "workspace.company.directory.off"));
        show();
    }
}
