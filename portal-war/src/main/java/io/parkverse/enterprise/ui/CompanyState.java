package io.parkverse.enterprise.ui;

import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;

/** The state of an enterprise as a pill. */
public final class CompanyState {

    private CompanyState() {}

    public static StatePill pill(EnterpriseState state) {
        Tone tone = switch (state) {
            case FOUNDING -> Tone.WAITING;
            case ACTIVE -> Tone.GOOD;
            case LEFT -> Tone.NEUTRAL;
        };
        return new StatePill(tone, Words.text("enterprise.state." + state));
    }
}
