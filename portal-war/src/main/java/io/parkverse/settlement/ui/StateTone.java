package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.State;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;

/** How the state of a case looks to its applicant. */
final class StateTone {

    private StateTone() {}

    static StatePill pill(State state) {
        return new StatePill(of(state), state.name().in(Words.locale()));
    }

    private static Tone of(State state) {
        return switch (state.kind()) {
            case END_GOOD -> Tone.GOOD;
            case END_BAD -> Tone.DANGER;
            case START, NORMAL ->
                switch (state.party()) {
                    case APPLICANT -> Tone.ATTENTION;
                    case STAFF, SYSTEM -> Tone.WAITING;
                    case NOBODY -> Tone.NEUTRAL;
                };
        };
    }
}
