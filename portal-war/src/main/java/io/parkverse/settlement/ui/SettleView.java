package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.portal.PortalFrame;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.shell.View;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;

/** The choice of how to come into the park: five ways, each with what it takes. */
@Route(value = "settle", layout = PortalFrame.class)
public class SettleView extends View {

    private static final long serialVersionUID = 1L;

    private final Applications applications;

    @Inject
    public SettleView(Applications applications) {
        this.applications = applications;
        Div choices = new Div();
        choices.addClassName("pv-choices");
        for (ApplicationKind kind : ApplicationKind.values()) {
            choices.add(choice(kind));
        }
        add(new PageHeader(title()).lead(text("settle.choose.lead")), choices);
    }

    @Override
    protected String title() {
        return text("settle.choose.title");
    }

    private Section choice(ApplicationKind kind) {
        String key = "settle.choose." + kind;
        Button start = new Button(text("settle.choose.start"), click -> start(kind));
        start.addThemeVariants(
                kind == ApplicationKind.NEW_COMPANY ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY);
        start.setAriaLabel(text("settle.choose.start-kind", text("settlement.kind." + kind)));
        Section card = new Section(
                new H2(text("settlement.kind." + kind)),
                new Paragraph(text(key + ".words")),
                meta(VaadinIcon.CLOCK, text(key + ".duration")),
                meta(VaadinIcon.FILE_TEXT_O, text(key + ".documents")),
                start);
        card.addClassNames("pv-card", "pv-choice");
        return card;
    }

    private static Div meta(VaadinIcon picture, String words) {
        Div line = new Div(picture.create(), new Span(words));
        line.addClassName("pv-choice-meta");
        return line;
    }

    private void start(ApplicationKind kind) {
        String id = applications.start(caller(), kind).workCase().id().toString();
        getUI().ifPresent(ui -> ui.navigate("cases/" + id + "/application"));
    }
}
