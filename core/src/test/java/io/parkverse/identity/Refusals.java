package io.parkverse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.error.ErrorCode;
import java.util.function.Consumer;

/** What a refused call must look like. */
public final class Refusals {

    private Refusals() {}

    public static Consumer<Throwable> refusedWith(ErrorCode code) {
        return refusal -> {
            assertThat(refusal).isInstanceOf(DomainException.class);
            assertThat(((DomainException) refusal).code()).isEqualTo(code);
        };
    }
}
