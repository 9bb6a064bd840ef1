package io.parkverse.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.intake.boundary.IntakePreview;
import io.parkverse.intake.boundary.PreviewRow;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tile;
import io.parkverse.shell.part.Tone;
import java.util.ArrayList;

/** What a file would do: how many rows of which fate, the first of them, and what is wrong. */
final class ImportPreview extends Div {

    private static final long serialVersionUID = 1L;

    ImportPreview(IntakePreview preview, boolean allOrNothing, SerializableRunnable start) {
        addClassName("pv-stack");
        int good = preview.created() + preview.updated();
        Button go = new Button(own("start", good), VaadinIcon.CHECK.create(), click -> start.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setEnabled(good > 0 && !(allOrNothing && preview.failed() > 0));
        add(
                Tile.row(
                        tile("created", preview.created()),
                        tile("updated", preview.updated()),
                        tile("unchanged", preview.unchanged()),
                        tile("failed", preview.failed())),
                new Card(own("first-rows"), grid(preview)).actions(exports(preview)));
        if (!preview.problems().isEmpty()) {
            add(new Card(own("problems"), new ProblemList(preview.problems())));
        }
        Div foot = new Div(go);
        foot.addClassName("pv-row");
        add(foot);
    }

    private static Tile tile(String name, int figure) {
        return new Tile(own(name), String.valueOf(figure), own("of-rows"));
    }

    private static Grid<PreviewRow> grid(IntakePreview preview) {
        Grid<PreviewRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(PreviewRow::line)
                .setHeader(own("line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> pill(row.fate())).setHeader(own("fate")).setAutoWidth(true);
        grid.addColumn(PreviewRow::name).setHeader(own("name")).setAutoWidth(true);
        grid.addColumn(PreviewRow::code).setHeader(own("code")).setAutoWidth(true);
        grid.addColumn(PreviewRow::address).setHeader(own("address")).setAutoWidth(true);
        grid.addColumn(PreviewRow::term).setHeader(own("term")).setAutoWidth(true);
        grid.setItems(new ArrayList<>(preview.rows()));
        return grid;
    }

    private static Exports<PreviewRow> exports(IntakePreview preview) {
        return Exports.whole("preview", preview::rows)
                .column(own("line"), row -> String.valueOf(row.line()))
                .column(own("fate"), row -> Words.text("intake.fate." + row.fate()))
                .column(own("name"), PreviewRow::name)
                .column(own("code"), PreviewRow::code)
                .column(own("address"), PreviewRow::address)
                .column(own("term"), PreviewRow::term);
    }

    private static StatePill pill(RowFate fate) {
        Tone tone = switch (fate) {
            case CREATED, UPDATED -> Tone.GOOD;
            case UNCHANGED -> Tone.NEUTRAL;
            case FAILED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("intake.fate." + fate));
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.imports." + name, arguments);
    }
}
