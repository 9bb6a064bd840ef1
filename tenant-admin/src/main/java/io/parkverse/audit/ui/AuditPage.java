package io.parkverse.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.boundary.AuditFilter;
import io.parkverse.audit.boundary.AuditTrail;
import io.parkverse.audit.boundary.AuditView;
import io.parkverse.audit.boundary.ChainReport;
import io.parkverse.audit.boundary.HistoryLine;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.identity.boundary.Unmasking;
import io.parkverse.identity.ui.UnmaskButton;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The park's audit trail: who did what to which record, with the record before and after. */
@Needs("audit.read")
@Route(value = "audit", layout = ConsoleFrame.class)
public class AuditPage extends ListPage<HistoryLine> {

    private static final long serialVersionUID = 1L;

    /** Filter of the address: only what one actor did, such as one visit of the platform. */
    private static final String ACTOR = "actor";

    private final AuditTrail trail;
    private final Rights rights;
    private final Unmasking unmasking;
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Button everybody;

    @Inject
    public AuditPage(AuditTrail trail, Rights rights, Unmasking unmasking) {
        super("audit", VaadinIcon.CLOCK);
        this.trail = trail;
        this.rights = rights;
        this.unmasking = unmasking;
        column("at", line -> Words.moment(line.entry().at()));
        column("action", line -> History.action(line.entry()));
        column("actor", History::who);
        column("subject", line -> subject(line.entry()));
        deeds(line -> Deed.small(own("read"), () -> read(line)));
        opens(this::read);
        if (rights.may(caller(), "audit.verify")) {
            filter(new Button(own("verify"), VaadinIcon.LINK.create(), click -> verify()));
        }
        everybody = new Button(own("everybody"), VaadinIcon.CLOSE_SMALL.create(), click -> choose(ACTOR, ""));
        filter(everybody);
        day(until, "until");
        day(from, "from");
    }

    private void day(DatePicker field, String name) {
        field.setPlaceholder(own(name));
        field.setAriaLabel(own(name));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(name, change.getValue() == null ? "" : change.getValue().toString());
            }
        });
        filter(field);
    }

    @Override
    protected void readFilters() {
        from.setValue(chosenDay("from").orElse(null));
        until.setValue(chosenDay("until").orElse(null));
        everybody.setVisible(!chosen(ACTOR).isEmpty());
    }

    private Optional<LocalDate> chosenDay(String name) {
        try {
            return chosen(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(chosen(name)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Searched in what the person reads, within the newest entries of the days. */
    @Override
    protected Page<HistoryLine> find(String searched, PageRequest part) {
        AuditFilter all = AuditFilter.all();
        Instant first = chosenDay("from").map(Words::startOf).orElse(all.from());
        Instant end =
                chosenDay("until").map(day -> Words.startOf(day.plusDays(1))).orElse(all.until());
        String wanted = searched.strip().toLowerCase(Locale.ROOT);
        Page<HistoryLine> page = trail.read(caller(), all.between(first, end).by(chosen(ACTOR)), part);
        List<HistoryLine> found = page.items().stream()
                .filter(line -> told(line).contains(wanted))
                .toList();
        return new Page<>(found, page.total());
    }

    private static String told(HistoryLine line) {
        AuditView entry = line.entry();
        return String.join(
                        " ",
                        History.action(entry),
                        entry.action(),
                        History.who(line),
                        subject(entry),
                        entry.subject().toString())
                .toLowerCase(Locale.ROOT);
    }

    private void verify() {
        ChainReport report = trail.verify(caller());
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(own(report.whole() ? "whole" : "broken"));
        dialog.setWidth("640px");
        Facts facts = new Facts()
                .fact(own("sealed"), String.valueOf(report.sealed()))
                .fact(own("waiting"), String.valueOf(report.waiting()))
                .fact(own("head"), report.head());
        dialog.add(facts);
        report.findings()
                .forEach(finding -> dialog.add(
                        new Paragraph(own("fault." + finding.fault(), finding.position(), finding.entry()))));
        dialog.getFooter().add(new Button(text("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private void read(HistoryLine line) {
        AuditView entry = line.entry();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(History.action(entry));
        dialog.setWidth("720px");
        Facts changes = new Facts();
        line.changes().forEach(change -> changes.fact(History.field(change.field()), value(change)));
        dialog.add(new Facts()
                .fact(own("at"), Words.moment(entry.at()))
                .fact(own("who"), History.who(line))
                .fact(own("subject"), subject(entry) + " " + entry.subject())
                .fact(own("request"), entry.requestId().isEmpty() ? "–" : entry.requestId()));
        if (!line.changes().isEmpty()) {
            dialog.add(new Card(own("changes"), changes));
        }
        boolean sealed = (entry.before() + entry.after()).contains("\"sealed:");
        if (sealed && rights.may(caller(), "identity.reveal")) {
            dialog.getFooter()
                    .add(new UnmaskButton(unmasking, new UnmaskButton.Request(caller(), "audit-entry", entry.id())));
        }
        dialog.getFooter().add(new Button(text("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private static String value(HistoryLine.Change change) {
        return (change.before().isEmpty() ? "" : change.before() + " → ")
                + (change.after().isEmpty() ? "–" : change.after());
    }

    private static String subject(AuditView entry) {
        return Texts.find(Words.locale(), "manage.audit.subject." + entry.subjectKind())
                .orElseGet(entry::subjectKind);
    }
}
