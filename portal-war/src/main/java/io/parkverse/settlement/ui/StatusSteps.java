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
class StatusSteps extends Stepper {

    private static final long serialVersionUID = 1L;

    private final CaseView workCase;

    StatusSteps(CaseStatus status) {
        workCase = status.workCase();
        for (PhaseStatus phase : status.phases()) {
            if (phase.progress() == Progress.CURRENT) {
                phase.steps().forEach(this::open);
            } else {
                folded(phase);
            }
        }
    }

    private void open(StepStatus step) {
        State state = step.state();
        Stepper.Progress progress = switch (step.progress()) {
            case DONE -> Stepper.Progress.DONE;
            case CURRENT -> state.kind() == State.Kind.END_BAD ? Stepper.Progress.STOPPED : Stepper.Progress.CURRENT;
            case AHEAD -> Stepper.Progress.AHEAD;
        };
        step(progress, state.name().in(Words.locale()), meta(step));
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
        step(
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
