package io.parkverse.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a call is refused, and how. */
final class Refusals {

    private Refusals() {}

    static void refused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    static void refusedWith(ThrowingCallable call, String messageKey) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code().messageKey()).isEqualTo(messageKey));
    }
}
