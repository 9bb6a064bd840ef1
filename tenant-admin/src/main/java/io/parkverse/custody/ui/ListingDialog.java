package io.parkverse.custody.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.custody.boundary.listing.ListingImport;
import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import java.util.ArrayList;
import java.util.Locale;

/** Takes a file of listings, and says which of its cells are wrong. */
class ListingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable changed;
    private final ArrayList<ListingImport> results = new ArrayList<>();
    private final Div outcome = new Div();

    ListingDialog(Listings listings, Caller caller, SerializableRunnable changed) {
        this.changed = changed;
        setHeaderTitle(own("import"));
        Locale language = Words.locale();
        Div templates = new Div();
        templates.addClassName("pv-row");
        for (SheetFormat format : SheetFormat.values()) {
            templates.add(new Anchor(
                    Served.saved(() -> listings.template(caller, format, language)),
                    own("template") + " " + format.name()));
        }
        DropPlace drop = new DropPlace(
                own("drop"), Listings.TABLE, file -> results.add(listings.take(caller, file)), this::arrived);
        Div content = new Div(new Paragraph(own("import.words")), templates, drop, outcome);
        content.addClassNames("pv-form", "pv-dialog-form");
        add(content);
        getFooter().add(new Button(own("close"), click -> close()));
    }

    private void arrived() {
        show(results.get(results.size() - 1));
    }

    /** Shows what came of a file. */
    void show(ListingImport result) {
        outcome.removeAll();
        if (result.problems().isEmpty()) {
            Tell.done(own("taken", result.entries()));
            changed.run();
            close();
            return;
        }
        UnorderedList cells = new UnorderedList();
        result.problems()
                .forEach(problem -> cells.add(new ListItem(
                        own("problem", problem.line(), problem.column().heading(Words.locale())))));
        outcome.add(new Paragraph(own("problems")), cells);
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.listings." + name, arguments);
    }
}
