package io.parkverse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.ListPage;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import io.parkverse.shell.part.UploadWords;
import jakarta.inject.Inject;
import java.util.Locale;

/** Lists of enterprises that the park brings along: a file to drop, and what became of earlier ones. */
@Needs("intake.import")
@Route(value = "imports", layout = ConsoleFrame.class)
public class ImportsView extends ListPage<IntakeView> {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Intakes intakes;
    private IntakeId taken = IntakeId.next();

    @Inject
    public ImportsView(Intakes intakes) {
        super("imports", VaadinIcon.UPLOAD);
        this.intakes = intakes;
        addComponentAtIndex(1, dropPlace());
        column("at", view -> Words.moment(view.uploadedAt()));
        column("file", IntakeView::fileName);
        column("state", view -> Words.text("intake.state." + view.state()), view -> pill(view.state()));
        column("rows", view -> String.valueOf(view.rows()));
        column("created", view -> String.valueOf(view.created()));
        column("updated", view -> String.valueOf(view.updated()));
        column("failed", view -> String.valueOf(view.failed()));
        opens(view -> open(view.id()));
    }

    @Override
    protected Page<IntakeView> find(String searched, PageRequest part) {
        return intakes.list(caller(), searched, part);
    }

    private Component dropPlace() {
        Upload upload = new Upload(new Dropped(
                MAX_BYTES, file -> taken = intakes.upload(caller(), file).id(), () -> open(taken)));
        upload.setId("roster");
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFileSize(MAX_BYTES);
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setDropLabel(new Span(own("drop")));
        Span template = new Span(own("template"));
        template.addClassName("pv-muted");
        Div templates = new Div(template, template(SheetFormat.XLSX, "Excel"), template(SheetFormat.CSV, "CSV"));
        templates.addClassName("pv-row");
        Div place = new Div(upload, templates);
        place.addClassName("pv-stack");
        return place;
    }

    private Anchor template(SheetFormat format, String name) {
        Locale language = Words.locale();
        return new Anchor(Served.saved(() -> intakes.template(caller(), format, language)), name);
    }

    private static void open(IntakeId id) {
        UI.getCurrent().navigate("imports/" + id);
    }

    /** Tone and words of a state. */
    static StatePill pill(IntakeState state) {
        Tone tone = switch (state) {
            case UPLOADED -> Tone.ATTENTION;
            case QUEUED, RUNNING, UNDOING -> Tone.WAITING;
            case DONE -> Tone.GOOD;
            case REFUSED -> Tone.DANGER;
            case CANCELLED, UNDONE -> Tone.NEUTRAL;
        };
        return new StatePill(tone, Words.text("intake.state." + state));
    }
}
