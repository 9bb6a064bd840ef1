package io.parkverse.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Polling;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.platform.error.AccessException;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.PageHeader;
import jakarta.inject.Inject;
import java.util.UUID;

/** One import, from its columns over the preview to what came of it. */
@Needs("intake.import")
@Route(value = "imports/:id", layout = ConsoleFrame.class)
public class ImportPage extends View implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Intakes intakes;
    private final Div page = new Div();
    private final Polling polling = new Polling(this, this::show);
    private IntakeId id = IntakeId.next();
    private String fileName = "";
    private boolean choosing;

    @Inject
    public ImportPage(Intakes intakes) {
        this.intakes = intakes;
        page.addClassName("pv-stack");
        add(page);
    }

    @Override
    protected String title() {
        return fileName;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new IntakeId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse("")));
            fileName = intakes.get(caller(), id).fileName();
        } catch (IllegalArgumentException | AccessException unknown) {
            throw new NotFoundException();
        }
        choosing = false;
        show();
    }

    /** Leaves what a person is filling in alone. */
    private void show() {
        IntakeView view = intakes.get(caller(), id);
        boolean open = view.state() == IntakeState.UPLOADED;
        if (!open || !choosing) {
            page.removeAll();
            page.add(
                    new PageHeader(fileName)
                            .lead(text("manage.imports.title"))
                            .state(ImportsView.pill(view.state()))
                            .actions(new RouterLink(text("manage.imports.all"), ImportsView.class)),
                    open
                            ? new ImportPlan(caller(), intakes, view, this::show)
                            : new ImportResult(caller(), intakes, view, this::show));
            choosing = open;
        }
        polling.wanted(view.state().busy());
    }
}
