package io.parkverse.intake.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.control.IntakeDesk;
import io.parkverse.intake.control.Reception;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.Locale;

/** Imports of the park's enterprises from files, for the people who run it. */
@Boundary
public class Intakes {

    @Inject
    Reception reception;

    @Inject
    IntakeDesk desk;

    @Inject
    Audit audit;

    /**
     * Takes a file in and proposes what its columns mean; nothing of it is entered yet.
     *
     * @throws IntakeException when it is not a table, or too large a one
     */
    @Allowed("intake.import")
    public IntakeView upload(Caller caller, Upload file) {
        IntakeId id = reception.receive(caller, file);
        return noted(caller, "intake.upload", id);
    }

    @Allowed("intake.import")
    public IntakeView get(Caller caller, IntakeId id) {
        return desk.view(id);
    }

    /**
     * The newest first.
     *
     * @param searched a part of the file's name; empty for all
     */
    @Allowed("intake.import")
    public Page<IntakeView> list(Caller caller, String searched, PageRequest page) {
        return desk.list(searched, page);
    }

    /** How the file was read, with its first rows. */
    @Allowed("intake.import")
    public FileShape shape(Caller caller, IntakeId id) {
        return desk.shape(id);
    }

    /** Says what the columns mean; the park's next file with the same headings gets the same proposal. */
    @Allowed("intake.import")
    public IntakeView map(Caller caller, IntakeId id, ColumnMapping mapping) {
        desk.map(caller, id, mapping);
        return noted(caller, "intake.map", id);
    }

    /** What the whole file would do. Enters nothing. */
    @Allowed("intake.import")
    public IntakePreview preview(Caller caller, IntakeId id, IntakeChoices choices) {
        return desk.preview(caller, id, choices);
    }

    /** Queues the import. One import of a park works at a time. */
    @Allowed("intake.import")
    public IntakeView start(Caller caller, IntakeId id, IntakeChoices choices) {
        desk.start(caller, id, choices);
        return noted(caller, "intake.start", id);
    }

    /** Asks a running import to stop: good rows that are in stay, all or nothing leaves nothing. */
    @Allowed("intake.import")
    public IntakeView cancel(Caller caller, IntakeId id) {
        desk.cancel(id);
        return noted(caller, "intake.cancel", id);
    }

    /**
     * Queues the taking back of a whole import.
     *
     * @throws IntakeException {@link IntakeError#CHANGED_SINCE} when somebody has changed one of its rows
     */
    @Allowed("intake.import")
    public IntakeView undo(Caller caller, IntakeId id) {
        desk.undo(caller, id);
        return noted(caller, "intake.undo", id);
    }

    /** What is wrong with the rows that were not entered; a page is counted in such rows. */
    @Allowed("intake.import")
    public Page<RowProblem> problems(Caller caller, IntakeId id, PageRequest page) {
        return desk.problems(id, page);
    }

    /**
     * A file to mend and upload again, in the form of the one that came, with a column that says what is wrong
     * with each row: the wrong rows alone when the good ones have been entered, else all.
     */
    @Allowed("intake.import")
    public Download errorFile(Caller caller, IntakeId id, Locale language) {
        Download file = desk.errorFile(id, language);
        noted(caller, "intake.error-file", id);
        return file;
    }

    /** An empty file with all headings and one row that shows how they are filled in. */
    @Allowed("intake.import")
    public Download template(Caller caller, SheetFormat format, Locale language) {
        return desk.template(format, language);
    }

    private IntakeView noted(Caller caller, String action, IntakeId id) {
        IntakeView view = desk.view(id);
        audit.record(
                caller,
                action,
                new Audit.Subject("intake", id.value()),
                "{}",
                "{\"state\":\"%s\",\"rows\":%d}".formatted(view.state(), view.rows()));
        return view;
    }
}
