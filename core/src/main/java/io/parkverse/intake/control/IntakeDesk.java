package io.parkverse.intake.control;

import io.parkverse.documents.boundary.Download;
import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.FileShape;
import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import io.parkverse.intake.boundary.IntakeId;
import io.parkverse.intake.boundary.IntakePreview;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.intake.boundary.RowFate;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What people do with an import before and after its job. */
@ApplicationScoped
public class IntakeDesk {

    private static final int SAMPLE = 3;
    private static final int SHOWN = 20;
    private static final int PROBLEMS = 200;

    @Inject
    IntakeStore intakes;

    @Inject
    RowStore rows;

    @Inject
    Reception reception;

    @Inject
    MappingMemory memory;

    @Inject
    Undoing undoing;

    @Inject
    ErrorFile errors;

    @Inject
    Jobs jobs;

    @Inject
    LimitGate gate;

    @Inject
    Clock clock;

    public IntakeView view(IntakeId id) {
        return intakes.get(id).view();
    }

    public Page<IntakeView> list(String searched, PageRequest page) {
        return intakes.list(searched.strip(), page);
    }

    public FileShape shape(IntakeId id) {
        Sheet sheet = reception.sheet(intakes.get(id));
        List<List<String>> sample =
                sheet.rows().stream().limit(SAMPLE).map(SheetRow::cells).toList();
        return new FileShape(sheet.encoding(), sheet.delimiter(), sheet.rows().size(), sample);
    }

    public void map(Caller caller, IntakeId id, ColumnMapping mapping) {
        IntakeRecord intake = uploaded(id);
        ColumnMapping own = new ColumnMapping(intake.view().mapping().headings(), mapping.columns());
        if (!own.complete()) {
            throw new IntakeException(IntakeError.MAPPING_INCOMPLETE);
        }
        intakes.setMapping(id, own);
        memory.keep(caller, own);
    }

    public IntakePreview preview(Caller caller, IntakeId id, IntakeChoices choices) {
        IntakeRecord intake = uploaded(id);
        List<CheckedRow> checked = reception.check(job(caller), intake, choices);
        return new IntakePreview(
                checked.size(),
                count(checked, RowFate.CREATED),
                count(checked, RowFate.UPDATED),
                count(checked, RowFate.UNCHANGED),
                count(checked, RowFate.FAILED),
                checked.stream().limit(SHOWN).map(CheckedRow::preview).toList(),
                checked.stream()
                        .flatMap(row -> row.problems().stream())
                        .limit(PROBLEMS)
                        .toList());
    }

    public void start(Caller caller, IntakeId id, IntakeChoices choices) {
        intakes.requireNoneBusy(caller);
        int created = count(reception.check(job(caller), uploaded(id), choices), RowFate.CREATED);
        gate.require(Limit.ENTERPRISES, created);
        intakes.setChoices(id, choices);
        intakes.move(id, IntakeState.QUEUED, IntakeState.UPLOADED);
        enqueue(caller, id);
    }

    public void cancel(IntakeId id) {
        intakes.get(id);
        intakes.wantCancel(id);
    }

    public void undo(Caller caller, IntakeId id) {
        intakes.requireNoneBusy(caller);
        IntakeRecord intake = intakes.get(id);
        intakes.move(id, IntakeState.UNDOING, IntakeState.DONE, IntakeState.CANCELLED);
        undoing.requireUnchanged(job(caller), intake);
        enqueue(caller, id);
    }

    public Page<RowProblem> problems(IntakeId id, PageRequest page) {
        intakes.get(id);
        return rows.problems(id, page);
    }

    public Download errorFile(IntakeId id, Locale language) {
        return errors.write(intakes.get(id), language);
    }

    public Download template(SheetFormat format, Locale language) {
        return Template.write(format, language);
    }

    /** An import whose columns are known and whose rows are not entered yet. */
    private IntakeRecord uploaded(IntakeId id) {
        IntakeRecord intake = intakes.get(id);
        if (intake.view().state() != IntakeState.UPLOADED) {
            throw new IntakeException(IntakeError.WRONG_STATE);
        }
        return intake;
    }

    private void enqueue(Caller caller, IntakeId id) {
        jobs.enqueue(caller, IntakeJob.KIND, "\"" + id + "\"", clock.instant());
    }

    private static Caller job(Caller caller) {
        return Caller.job(caller.park(), "intake.check");
    }

    private static int count(List<CheckedRow> rows, RowFate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
