package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.portal.PortalFrame;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.licence.LicenceView;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Simulated;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.Optional;

/** To the registrar and back: the set of documents out, the licence in. */
@Route(value = "cases/:id/licence", layout = PortalFrame.class)
public class LicencePage extends CaseScreen {

    private static final long serialVersionUID = 1L;
    private static final String WAITING = "registrar-set-issued";

    private final Licences licences;
    private final Cases cases;
    private final Documents documents;

    @Inject
    public LicencePage(Licences licences, Cases cases, Documents documents) {
        this.licences = licences;
        this.cases = cases;
        this.documents = documents;
    }

    @Override
    protected String title() {
        return text("settle.licence.title");
    }

    @Override
    protected void show() {
        add(back(), new PageHeader(title()).lead(text("settle.licence.lead")));
        Optional<LicenceView> known = licences.ofCase(caller(), id());
        if (known.isPresent()) {
            add(entered(known.get()));
        } else if (cases.get(caller(), id()).state().equals(WAITING)) {
            add(registrarSet(), entry(), simulator());
        } else {
            add(new Card(text("settle.licence.not-yet"), new Paragraph(text("settle.licence.not-yet.words"))));
        }
    }

    private Card registrarSet() {
        Anchor download = new Anchor(
                Served.saved(() -> licences.registrarSet(caller(), id())), text("settle.licence.set.download"));
        download.addClassName("pv-button");
        return new Card(text("settle.licence.set"), new Paragraph(text("settle.licence.set.words")), download);
    }

    private Card entry() {
        Card card = new Card(text("settle.licence.entry"));
        DocumentList scan = new DocumentList(documents, caller(), id()).only("licence-scan");
        card.add(scan, new LicenceForm(this::enter));
        return card;
    }

    private void enter(LicenceEntry entry) {
        licences.enter(caller(), id(), entry);
        Tell.done(text("settle.licence.done"));
        go("cases/" + id());
    }

    private Div simulator() {
        Button simulate = new Button(text("settle.licence.simulate"), VaadinIcon.FLASK.create(), click -> {
            licences.simulate(caller(), id());
            Tell.done(text("settle.licence.done"));
            go("cases/" + id());
        });
        Div box = new Simulated(text("settle.licence.simulate.words"));
        box.add(simulate);
        return box;
    }

    private Card entered(LicenceView licence) {
        Card card = new Card(
                licence.name(),
                new Facts()
                        .fact(text("settle.existing.code"), licence.code())
                        .fact(text("settle.licence.established"), Words.day(licence.establishedOn()))
                        .fact(text("settle.licence.until"), until(licence)));
        if (licence.simulated()) {
            card.add(new Simulated(text("settle.licence.simulated")));
        }
        return card;
    }

    private String until(LicenceView licence) {
        return licence.validUntil().equals(LicenceEntry.UNLIMITED)
                ? text("settle.licence.unlimited")
                : Words.day(licence.validUntil());
    }
}
