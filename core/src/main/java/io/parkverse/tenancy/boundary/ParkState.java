package io.parkverse.tenancy.boundary;

import java.util.Set;

/**
 * Life of a park. A draft opens once and never returns to draft; a closed park stays closed. Only an
 * open park takes new cases; a suspended one shows its public pages and nothing else.
 */
public enum ParkState {
    DRAFT,
    OPEN,
    SUSPENDED,
    CLOSING,
    CLOSED;

    public boolean mayBecome(ParkState next) {
        return next().contains(next);
    }

    /** Whether the platform may do it at once; a park opens and leaves on ways of their own. */
    public boolean mayBeMovedTo(ParkState next) {
        return mayBecome(next)
                && switch (this) {
                    case DRAFT -> next == CLOSED;
                    case OPEN, SUSPENDED -> next != CLOSING;
                    case CLOSING, CLOSED -> false;
                };
    }

    /** The states that may follow. */
    public Set<ParkState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, CLOSED);
            case OPEN -> Set.of(SUSPENDED, CLOSING);
            case SUSPENDED -> Set.of(OPEN, CLOSING);
            case CLOSING -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
