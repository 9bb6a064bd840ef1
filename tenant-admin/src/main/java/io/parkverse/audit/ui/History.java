package io.parkverse.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkverse.audit.boundary.Audit;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.caller.ActorKind;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.TimelineList;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was done to one record, for those who read the audit. */
public class History implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AuditTrail trail;
    private final Rights rights;

    @Inject
    public History(AuditTrail trail, Rights rights) {
        this.trail = trail;
        this.rights = rights;
    }

    /** A button that shows the history of a record; out of sight without the right to read it. */
    public Button of(Caller caller, String kind, UUID id) {
        return of(caller, new Audit.Subject(kind, id), value -> value);
    }

    /**
     * The same, for a record whose values have words.
     *
     * @param spoken gives the words of a value, or the value itself
     */
    public Button of(Caller caller, Audit.Subject subject, SerializableFunction<String, String> spoken) {
        return button(caller, () -> trail.history(caller, subject), spoken);
    }

    /** The same for a page that shows all records of some kinds, such as the park's own settings. */
    public Button ofAll(Caller caller, String... kinds) {
        HashSet<String> wanted = new HashSet<>(List.of(kinds));
        return button(caller, () -> trail.historyOf(caller, wanted), value -> value);
    }

    private Button button(
            Caller caller, SerializableSupplier<List<HistoryLine>> lines, SerializableFunction<String, String> spoken) {
        Button button = new Button(Words.text("manage.audit.history"), click -> open(lines.get(), spoken));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setVisible(rights.may(caller, "audit.read"));
        return button;
    }

    private static void open(List<HistoryLine> lines, SerializableFunction<String, String> spoken) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.text("manage.audit.history"));
        dialog.setWidth("640px");
        if (lines.isEmpty()) {
            dialog.add(new Paragraph(Words.text("manage.audit.history.none")));
        } else {
            dialog.add(timeline(lines, spoken));
        }
        dialog.getFooter().add(new Button(Words.text("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private static TimelineList timeline(List<HistoryLine> lines, SerializableFunction<String, String> spoken) {
        TimelineList list = new TimelineList();
        for (HistoryLine line : lines) {
            list.entry(
                    action(line.entry()),
                    who(line),
                    Words.moment(line.entry().at()),
                    line.changes().stream()
                            .map(change -> words(new HistoryLine.Change(
                                    change.field(), spoken.apply(change.before()), spoken.apply(change.after()))))
                            .collect(Collectors.joining("; ")));
        }
        return list;
    }

    /** What was done: in words of its own, or in those of the role table. */
    static String action(AuditView entry) {
        return Texts.find(Words.locale(), "manage.audit.action." + entry.action())
                .or(() -> Texts.find(Words.locale(), "rights." + entry.action()))
                .orElseGet(entry::action);
    }

    /** Who did it, as a name. */
    static String who(HistoryLine line) {
        ActorKind kind = line.entry().actorKind();
        if (kind == ActorKind.ACTING && !line.who().isEmpty()) {
            return Words.text("manage.audit.actor.acting", line.who());
        }
        return line.who().isEmpty() ? Words.text("manage.audit.actor." + kind) : line.who();
    }

    /** A change as a short sentence. */
    static String words(HistoryLine.Change change) {
        String field = field(change.field());
        if (change.before().equals("***") || change.after().equals("***")) {
            return Words.text("manage.audit.change.hidden", field);
        }
        if (change.before().isEmpty()) {
            return Words.text("manage.audit.change.new", field, change.after());
        }
        return change.after().isEmpty()
                ? Words.text("manage.audit.change.gone", field, change.before())
                : Words.text("manage.audit.change", field, change.before(), change.after());
    }

    static String field(String name) {
        return Texts.find(Words.locale(), "manage.audit.field." + name.replace('_', '-'))
                .orElse(name);
    }
}
