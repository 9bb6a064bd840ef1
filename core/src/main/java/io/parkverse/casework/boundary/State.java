package io.parkverse.casework.boundary;

import java.io.Serializable;

/**
 * A state of a process.
 *
 * @param party who has to act while a case is in it
 * @param phase key of the phase it belongs to
 */
public record State(String key, Label name, Kind kind, Party party, String phase) implements Serializable {

    /** Where in a process a state stands. An end may still be left, by expiry or revocation. */
    public enum Kind {
        START,
        NORMAL,
        END_GOOD,
        END_BAD;

        public boolean ends() {
            return this == END_GOOD || this == END_BAD;
        }
    }
}
