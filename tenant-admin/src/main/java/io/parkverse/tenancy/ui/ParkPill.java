package io.parkverse.tenancy.ui;

import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import io.parkverse.tenancy.boundary.ParkState;

/** A park's state as a pill. */
final class ParkPill {

    private ParkPill() {}

    static StatePill of(ParkState state) {
        Tone tone = switch (state) {
            case OPEN -> Tone.GOOD;
            case DRAFT -> Tone.WAITING;
            case SUSPENDED, CLOSING -> Tone.ATTENTION;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new StatePill(tone, Words.text("tenancy.state." + state.name()));
    }
}
