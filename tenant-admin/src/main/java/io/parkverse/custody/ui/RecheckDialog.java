package io.parkverse.custody.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.console.Deed;
import io.parkverse.console.Needed;
import io.parkverse.custody.boundary.recheck.CheckItem;
import io.parkverse.custody.boundary.recheck.Recheck;
import io.parkverse.custody.boundary.recheck.RecheckDetails;
import io.parkverse.custody.boundary.recheck.RecheckFile;
import io.parkverse.custody.boundary.recheck.Rechecks;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.TimelineList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A re-check: its list of items to answer, its evidence, and the earlier checks of the building. */
class RecheckDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 600;

    private final Rechecks rechecks;
    private final Caller caller;
    private final UUID id;
    private final SerializableRunnable changed;
    private final boolean does;
    private final boolean attaches;
    private final Div files = new Div();

    RecheckDialog(Rechecks rechecks, Rights rights, Caller caller, UUID id, SerializableRunnable changed) {
        this.rechecks = rechecks;
        this.caller = caller;
        this.id = id;
        this.changed = changed;
        this.does = rights.may(caller, "custody.recheck-do");
        this.attaches = rights.may(caller, "custody.recheck-files");
        getFooter().add(new Button(own("close"), click -> close()));
        show();
    }

    private void show() {
        removeAll();
        RecheckDetails details = rechecks.get(caller, id);
        Recheck check = details.check();
        setHeaderTitle(own("heading", check.place()));
        Div content = new Div(RechecksView.pill(check), facts(check));
        content.addClassNames("pv-form", "pv-dialog-form");
        add(content);
        if (!check.open()) {
            content.add(new H3(own("items")), answers(details));
        } else if (does) {
            content.add(dueDay(check), new H3(own("items")), form());
        } else {
            content.add(new Paragraph(own("waits")));
        }
        content.add(new H3(own("files")), files);
        showFiles(details);
        if (check.open() && attaches) {
            content.add(new DropPlace(
                    own("drop"), AddressPapers.ACCEPTED, file -> rechecks.attach(caller, id, file), this::attached));
        }
        content.add(new H3(own("earlier")), earlier(details));
    }

    private static Facts facts(Recheck check) {
        Facts facts = new Facts().fact(own("due"), Words.day(check.dueOn()));
        if (!check.open()) {
            facts.fact(own("result"), RechecksView.result(check))
                    .fact(own("done-at"), Words.moment(check.doneAt()))
                    .fact(own("note"), check.note());
        }
        return facts;
    }

    private Component dueDay(Recheck check) {
        DatePicker day = new DatePicker(own("move"));
        day.setLocale(Words.locale());
        day.setValue(check.dueOn());
        Button move = Deed.small(own("move"), () -> {
            if (Needed.all(day) && Deed.done(() -> rechecks.moveTo(caller, id, day.getValue()))) {
                again("moved");
            }
        });
        Div row = new Div(day, move);
        row.addClassName("pv-row");
        return row;
    }

    private Component form() {
        ArrayList<CheckLine> lines = new ArrayList<>();
        Div form = new Div();
        form.addClassName("pv-form");
        for (CheckItem item : CheckItem.values()) {
            CheckLine line = new CheckLine(item);
            lines.add(line);
            form.add(line);
        }
        TextArea note = new TextArea(own("note"));
        note.setMaxLength(LONGEST_NOTE);
        Button complete = new Button(own("complete"), click -> {
            if (lines.stream().filter(line -> !line.answered()).count() == 0) {
                Tell.sure(
                        own("complete"),
                        own("complete.words"),
                        own("complete"),
                        () -> complete(lines, note.getValue()));
            }
        });
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(note, complete);
        return form;
    }

    private void complete(List<CheckLine> lines, String note) {
        if (Deed.done(() -> rechecks.complete(
                caller, id, lines.stream().map(CheckLine::answer).toList(), note))) {
            again("completed");
        }
    }

    /** Typed answers stay when a file arrives. */
    private void attached() {
        showFiles(rechecks.get(caller, id));
        Tell.done(own("attached"));
    }

    private void again(String words) {
        show();
        changed.run();
        Tell.done(own(words));
    }

    private static TimelineList answers(RecheckDetails details) {
        TimelineList list = new TimelineList();
        details.answers()
                .forEach(answer -> list.entry(
                        Words.text("custody.check-item." + answer.item()),
                        own(answer.sound() ? "sound" : "unsound"),
                        "",
                        answer.reason()));
        return list;
    }

    private void showFiles(RecheckDetails details) {
        files.removeAll();
        if (details.files().isEmpty()) {
            files.add(new Paragraph(own("no-files")));
        }
        details.files().forEach(file -> files.add(new Div(link(file))));
    }

    private Anchor link(RecheckFile file) {
        Anchor open = new Anchor(
                Served.shown(() -> rechecks.open(caller, id, file.id())),
                AttachmentType.INLINE,
                file.name() + " · " + Words.moment(file.addedAt()));
        open.setTarget("_blank");
        return open;
    }

    private static Component earlier(RecheckDetails details) {
        if (details.earlier().isEmpty()) {
            return new Paragraph(own("no-earlier"));
        }
        TimelineList list = new TimelineList();
        details.earlier()
                .forEach(check ->
                        list.entry(RechecksView.result(check), "", Words.moment(check.doneAt()), check.note()));
        return list;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.rechecks." + name, arguments);
    }
}
