package io.parkverse.settlement.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Download;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.documents.boundary.VersionView;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import io.parkverse.shell.part.UploadWords;

/** One place for a document. */
class DocumentPlace extends Div {

    private static final long serialVersionUID = 1L;

    private final Slot slot;
    private final Div head = new Div();
    private boolean filled;

    DocumentPlace(Slot slot) {
        this.slot = slot;
        addClassName("pv-document");
        setId("field-DOCUMENTS-" + slot.key());
        head.addClassName("pv-row");
        head.add(new H3(slot.title(Words.locale())));
        add(head);
    }

    void show(DocumentView document, SerializableFunction<Integer, Download> source) {
        filled = true;
        head.add(pill(document.state()));
        if (!document.reason().isBlank()) {
            Paragraph reason = new Paragraph(Words.text("settle.document.reason", document.reason()));
            reason.addClassName("pv-document-reason");
            add(reason);
        }
        add(file(document.latest(), source));
        if (document.versions().size() > 1) {
            Div earlier = new Div();
            document.versions().stream()
                    .limit(document.versions().size() - 1L)
                    .forEach(version -> earlier.add(file(version, source)));
            add(new Details(
                    Words.text("settle.document.earlier", document.versions().size() - 1), earlier));
        }
    }

    void take(SerializableConsumer<io.parkverse.files.boundary.Upload> target, SerializableRunnable arrived) {
        if (!filled) {
            head.add(new StatePill(
                    slot.required() ? Tone.ATTENTION : Tone.NEUTRAL,
                    Words.text(slot.required() ? "settle.document.required" : "settle.document.advised")));
        }
        Upload upload = new Upload(new Dropped(slot.accepts().maxBytes(), target, arrived));
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) slot.accepts().maxBytes());
        upload.setAcceptedFileTypes(slot.accepts().kinds().stream()
                .map(MediaKind::mediaType)
                .sorted()
                .toArray(String[]::new));
        upload.getElement().setAttribute("aria-label", slot.title(Words.locale()));
        add(upload);
        Span limits =
                new Span(Words.text("settle.document.limits", slot.accepts().maxBytes() / (1024 * 1024)));
        limits.addClassName("pv-muted");
        add(limits);
    }

    private static Div file(VersionView version, SerializableFunction<Integer, Download> source) {
        int number = version.number();
        Anchor open = new Anchor(
                Served.shown(() -> source.apply(number)),
                AttachmentType.INLINE,
                version.file().name());
        open.setTarget("_blank");
        Span meta = new Span(Words.text("settle.document.version", number, Words.moment(version.at())));
        meta.addClassName("pv-muted");
        Div line = new Div(open, meta);
        line.addClassName("pv-document-file");
        return line;
    }

    private static StatePill pill(DocumentState state) {
        Tone tone = switch (state) {
            case UPLOADED -> Tone.WAITING;
            case APPROVED, ISSUED -> Tone.GOOD;
            case REVISE -> Tone.ATTENTION;
            case REJECTED -> Tone.DANGER;
        };
        return new StatePill(tone, Words.text("settle.document.state." + state));
    }
}
