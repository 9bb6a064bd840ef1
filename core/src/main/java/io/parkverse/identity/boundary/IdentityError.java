package io.parkverse.identity.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Refusals of the identity feature. None of them tells whether a contact has an account. */
public enum IdentityError implements ErrorCode {
    INVALID_CONTACT("invalid-contact", 400),
    INVALID_NAME("invalid-name", 400),
    PASSWORD_TOO_SHORT("password-too-short", 400),
    PASSWORD_TOO_LONG("password-too-long", 400),
    PASSWORD_COMMON("password-common", 400),
    PASSWORD_PERSONAL("password-personal", 400),
    WRONG_CREDENTIALS("wrong-credentials", 401),
    /** Argument: seconds to wait. */
    TOO_MANY_TRIES("too-many-tries", 429),
    CODE_REFUSED("code-refused", 400),
    HOST_CODE_REFUSED("host-code-refused", 403),
    UNKNOWN_HOST("unknown-host", 404),
    REAUTHENTICATION_NEEDED("reauthentication-needed", 403),
    INVITATION_REFUSED("invitation-refused", 410),
    ROLE_NOT_GRANTABLE("role-not-grantable", 400),
    LAST_OWNER("last-owner", 409),
    REASON_NEEDED("reason-needed", 400),
    NOTHING_TO_REVEAL("nothing-to-reveal", 404),
    /** Argument: the most characters. */
    TOKEN_NAME_INVALID("token-name-invalid", 422),
    SCOPE_NEEDED("scope-needed", 422),
    /** The maker lacks a right that the scope would give; argument: the scope. */
    SCOPE_NOT_HELD("scope-not-held", 403),
    /** Argument: the most days. */
    TOKEN_EXPIRY_INVALID("token-expiry-invalid", 422),
    /** Argument: how many there can be. */
    TOO_MANY_TOKENS("too-many-tokens", 409),
    /** Arguments: fewest and most characters. */
    VISIT_REASON_NEEDED("visit-reason-needed", 422),
    VISIT_TIME_INVALID("visit-time-invalid", 422),
    /** Only an open park can be acted as. */
    VISIT_NOT_POSSIBLE("visit-not-possible", 409);

    private final String name;
    private final int status;

    IdentityError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "identity." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
