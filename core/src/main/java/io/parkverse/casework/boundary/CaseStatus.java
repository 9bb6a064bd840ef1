package io.parkverse.casework.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a case stands. Until when the current step has to be done is the case's deadline, who has to do
 * it is the current state's party.
 *
 * @param phases in the process' order, only those with steps
 */
public record CaseStatus(CaseView workCase, List<PhaseStatus> phases) implements Serializable {

    public CaseStatus {
        phases = List.copyOf(phases);
    }

    /** A phase: done when all its steps are, current when one of them is. */
    public record PhaseStatus(Phase phase, Progress progress, List<StepStatus> steps) implements Serializable {

        public PhaseStatus {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A state on the way.
     *
     * @param entered when the case came into it, each time; empty when it has not yet
     */
    public record StepStatus(State state, Progress progress, List<Instant> entered) implements Serializable {

        public StepStatus {
            entered = List.copyOf(entered);
        }

        /** When the case came into it last. */
        public Optional<Instant> since() {
            return entered.isEmpty() ? Optional.empty() : Optional.of(entered.get(entered.size() - 1));
        }
    }

    public List<StepStatus> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
    }
}
