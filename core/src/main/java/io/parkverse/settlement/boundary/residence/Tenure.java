package io.parkverse.settlement.boundary.residence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long an enterprise has its address. Written to a session in its {@link Kept} form, since
 * {@link Optional} is not serializable.
 *
 * @param from first day
 * @param until last day
 * @param paidUntil last day that is paid for; empty when the park has not said
 */
public record Tenure(LocalDate from, LocalDate until, Optional<LocalDate> paidUntil) implements Serializable {

    private Object writeReplace() {
        return new Kept(from, until, paidUntil.orElse(null));
    }

    private record Kept(LocalDate from, LocalDate until, LocalDate paidUntil) implements Serializable {

        private Object readResolve() {
            return new Tenure(from, until, Optional.ofNullable(paidUntil));
        }
    }
}
