package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says with which code a call is refused. */
final class Refused {

    private Refused() {}

    static void with(ErrorCode code, ThrowingCallable call) {
        with(code.code(), call);
    }

    static void with(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> Assertions.assertThat(e.code().code()).isEqualTo(code));
    }
}
