package io.parkverse.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.console.Deed;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.documents.boundary.VersionView;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PaperTitle;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of a case, each beside its picture, with the reviewer's verdict. */
public class DocumentDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Documents documents;
    private final CannedReasons reasons;

    @Inject
    public DocumentDesk(Documents documents, CannedReasons reasons) {
        this.documents = documents;
        this.reasons = reasons;
    }

    Card panel(Caller caller, CaseId id, Runnable again) {
        Map<String, Slot> slots = documents.slots(caller, id).stream()
                .collect(Collectors.toMap(Slot::key, Function.identity(), (one, other) -> one));
        List<DocumentView> rows = documents.ofCase(caller, id);
        if (rows.isEmpty()) {
            return new Card(
                    Words.text("desk.documents.title"),
                    new EmptyState(
                            VaadinIcon.FILE_O,
                            Words.text("desk.documents.empty"),
                            Words.text("desk.documents.empty.words")));
        }
        Div picture = new Div();
        picture.addClassName("pv-preview");
        Div list = new Div();
        list.addClassName("pv-doc-list");
        for (DocumentView row : rows) {
            list.add(line(caller, new Row(row, name(slots, row)), picture, again));
        }
        Div side = new Div(list, picture);
        side.addClassName("pv-side-by-side");
        show(caller, rows.get(0), picture);
        return new Card(Words.text("desk.documents.title"), side);
    }

    private record Row(DocumentView document, String name) implements Serializable {}

    private static String name(Map<String, Slot> slots, DocumentView row) {
        Slot slot = slots.get(row.slot());
        return slot == null ? PaperTitle.of(row) : slot.title(Words.locale());
    }

    private Component line(Caller caller, Row row, Div picture, Runnable again) {
        DocumentView document = row.document();
        Button open = new Button(row.name(), click -> show(caller, document, picture));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(open, pill(document.state()));
        line.addClassName("pv-doc");
        if (document.state().open()) {
            Button approve = new Button(
                    Words.text("desk.documents.approve"), click -> judge(caller, document, Verdict.APPROVE, "", again));
            approve.setAriaLabel(Words.text("desk.documents.approve") + " " + row.name());
            approve.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            Button revise = new Button(
                    Words.text("desk.documents.revise"), click -> askReason(caller, document, Verdict.REVISE, again));
            Button reject = new Button(
                    Words.text("desk.documents.reject"), click -> askReason(caller, document, Verdict.REJECT, again));
            revise.addThemeVariants(ButtonVariant.LUMO_SMALL);
            reject.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            Div verdicts = new Div(approve, revise, reject);
            verdicts.addClassName("pv-row");
            line.add(verdicts);
        }
        if (!document.reason().isBlank()) {
            Span reason = new Span(document.reason());
            reason.addClassName("pv-muted");
            line.add(reason);
        }
        return line;
    }

    private static StatePill pill(DocumentState state) {
        Tone tone = switch (state) {
            case UPLOADED -> Tone.ATTENTION;
            case APPROVED, ISSUED -> Tone.GOOD;
            case REVISE -> Tone.WAITING;
            case REJECTED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("desk.documents.state." + state.name()));
    }

    private void show(Caller caller, DocumentView document, Div picture) {
        VersionView newest = document.latest();
        Served source = Served.shown(() -> documents.openWatermarked(caller, document.id(), newest.number()));
        picture.removeAll();
        if (newest.file().kind().mediaType().startsWith("image/")) {
            picture.add(new Image(source, newest.file().name()));
        } else {
            IFrame frame = new IFrame(source);
            frame.setTitle(newest.file().name());
            picture.add(frame);
        }
    }

    private void askReason(Caller caller, DocumentView document, Verdict verdict, Runnable again) {
        ReasonField reason =
                new ReasonField(reasons, caller, verdict == Verdict.REVISE ? "document-revise" : "document-reject");
        Deed.askWhile(
                Words.text("desk.documents." + verdict.name().toLowerCase(Locale.ROOT)),
                Words.text("desk.documents.send"),
                () -> reason.complete() && judge(caller, document, verdict, reason.reason(), again),
                reason);
    }

    private boolean judge(Caller caller, DocumentView document, Verdict verdict, String reason, Runnable again) {
        boolean done = Deed.done(() -> documents.review(caller, document.id(), verdict, reason));
        if (done) {
            again.run();
        }
        return done;
    }
}
