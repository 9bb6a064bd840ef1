package io.parkverse.billing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.billing.boundary.ImportResult;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.RowError;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.UploadWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes a bank's statement; a wrong one is refused whole, with each wrong row and why. */
class StatementCard extends Card {

    private static final long serialVersionUID = 1L;

    private final Payments payments;
    private final Caller caller;
    private final SerializableRunnable imported;
    private final Div complaint = new Div();
    private ImportResult result = new ImportResult(0, 0, 0, 0, List.of());

    StatementCard(Payments payments, Caller caller, SerializableRunnable imported) {
        super(Words.text("desk.payments.import"));
        this.payments = payments;
        this.caller = caller;
        this.imported = imported;
        complaint.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(new Dropped(StatementFile.MAX_BYTES, this::take, this::report));
        upload.setId("statement");
        upload.setAcceptedFileTypes(".csv", ".xml", ".txt");
        upload.setMaxFileSize(StatementFile.MAX_BYTES);
        upload.setI18n(UploadWords.of(Words.locale()));
        upload.setDropLabel(new Span(Words.text("desk.payments.drop")));
        add(upload, complaint);
    }

    private void take(io.parkverse.files.boundary.Upload file) {
        try {
            result = payments.importStatement(
                    caller, new StatementFile(file.fileName(), file.content().readNBytes(StatementFile.MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report() {
        complaint.removeAll();
        if (result.imported()) {
            Tell.done(Words.text("desk.payments.imported", result.added(), result.matched(), result.known()));
            imported.run();
            return;
        }
        UnorderedList rows = new UnorderedList();
        for (RowError error : result.errors()) {
            rows.add(new ListItem(Words.text(error.textKey(), error.arguments().toArray())));
        }
        complaint.add(
                new Paragraph(Words.text("desk.payments.errors", result.errors().size())), rows);
    }
}
