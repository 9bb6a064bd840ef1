package io.parkverse.platform.error;

import java.util.List;
import java.util.Objects;

/**
 * A refusal that the caller can understand and act upon. Every feature has one subclass that takes
 * its own code enum. The arguments fill the code's text and never hold personal data.
 */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final String[] arguments;

    protected DomainException(ErrorCode code, Object... arguments) {
        super(Objects.requireNonNull(code, "code").code() + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    }

    public ErrorCode code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
