package io.parkverse.enterprise.boundary;

import io.parkverse.platform.error.ErrorCode;
import java.util.Locale;

/** Ways in which enterprises refuse. */
public enum EnterpriseError implements ErrorCode {
    /** Not 18 characters, or one outside of the alphabet of GB 32100-2015. */
    CODE_MALFORMED(422),
    /** Another enterprise of the park has this code. */
    CODE_TAKEN(409),
    /** The state of the enterprise does not allow it. */
    WRONG_STATE(409);

    private final int status;

    EnterpriseError(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return "enterprise." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
