package io.parkverse.platform.caller;

/** Hats of a person within a park, and two that need no membership. */
public enum Role {
    PLATFORM_OPERATOR,
    PARK_AUTHORITY,
    PARK_OPERATOR,
    REVIEWER,
    CUSTODIAN,
    ENTERPRISE_OWNER,
    ENTERPRISE_MEMBER,
    AGENT,
    /** Everybody who is signed in, without a membership in the park. */
    VISITOR,
    /** Everybody, signed in or not. */
    ANONYMOUS,
    /** The deployment's own background work. */
    JOB;

    /** Whether the role is held for one enterprise and not for the whole park. */
    public boolean ofEnterprise() {
        return this == ENTERPRISE_OWNER || this == ENTERPRISE_MEMBER || this == AGENT;
    }
}
