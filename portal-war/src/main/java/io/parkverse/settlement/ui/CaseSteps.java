package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseStatus.PhaseStatus;
import io.parkverse.casework.boundary.CaseStatus.StepStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Progress;
import io.parkverse.casework.boundary.State;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Stepper;

/** The steps of a case: done phases folded to a line, those of the current one open. */
final class CaseSteps {

    private final CaseView workCase;
    private final Stepper stepper = new Stepper();

    private CaseSteps(CaseView workCase) {
        this.workCase = workCase;
    }

    static Stepper of(CaseStatus status) {
        CaseSteps steps = new CaseSteps(status.workCase());
        for (PhaseStatus phase : status.phases()) {
            if (phase.progress() == Progress.CURRENT) {
                phase.steps().forEach(steps::open);
            } else {
                steps.folded(phase);
            }
        }
        return steps.stepper;
    }

    private void open(StepStatus step) {
        State state = step.state();
        Stepper.Progress progress = switch (step.progress()) {
            case DONE -> Stepper.Progress.DONE;
            case CURRENT -> state.kind() == State.Kind.END_BAD ? Stepper.Progress.STOPPED : Stepper.Progress.CURRENT;
            case AHEAD -> Stepper.Progress.AHEAD;
        };
        stepper.step(progress, state.name().in(Words.locale()), meta(step));
    }

    private void folded(PhaseStatus phase) {
        boolean done = phase.progress() == Progress.DONE;
        String when = done
                ? phase.steps()
                        .get(phase.steps().size() - 1)
                        .since()
                        .map(Words::day)
                        .orElse("")
                : "";
        stepper.step(
                done ? Stepper.Progress.DONE : Stepper.Progress.AHEAD,
                phase.phase().name().in(Words.locale()),
                when);
    }

    /** When it was done; who acts now, and until when. */
    private String meta(StepStatus step) {
        if (step.progress() == Progress.DONE) {
            return step.since().map(Words::moment).orElse("");
        }
        String party = Words.text("settle.acts." + step.state().party());
        if (step.progress() == Progress.AHEAD) {
            return party;
        }
        return workCase.deadline()
                .map(until -> party + " · " + Words.text("settle.until", Words.day(until)))
                .orElse(party);
    }
}
