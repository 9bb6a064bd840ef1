package io.parkverse.casework.ui;

import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.State;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and tones of a process's states, from its rows. */
public record CaseStates(Map<String, State> states) implements Serializable {

    public static CaseStates of(ProcessView process) {
        Map<String, State> states = new LinkedHashMap<>();
        process.plan().states().forEach(state -> states.put(state.key(), state));
        return new CaseStates(states);
    }

    public String name(String key) {
        State state = states.get(key);
        return state == null ? key : state.name().in(Words.locale());
    }

    public StatePill pill(String key) {
        return new StatePill(tone(states.get(key)), name(key));
    }

    private static Tone tone(State state) {
        if (state == null) {
            return Tone.NEUTRAL;
        }
        return switch (state.kind()) {
            case END_GOOD -> Tone.GOOD;
            case END_BAD -> Tone.DANGER;
            case START -> Tone.NEUTRAL;
            case NORMAL ->
                switch (state.party()) {
                    case STAFF -> Tone.ATTENTION;
                    case APPLICANT, SYSTEM, NOBODY -> Tone.WAITING;
                };
        };
    }
}
