package io.parkverse.platform.error;

/** Refusals of the edge and of the boundary itself, before any feature is asked. */
public enum AccessError implements ErrorCode {
    NOT_SIGNED_IN("not-signed-in", 401),
    NOT_ALLOWED("not-allowed", 403),
    /** The access token has no scope for the operation; the argument is the operation. */
    OUT_OF_SCOPE("out-of-scope", 403),
    /** The mandate of a client does not cover the operation. */
    OUT_OF_MANDATE("out-of-mandate", 403),
    /** Stays with the park's own people while somebody acts as the park. */
    NOT_WHILE_ACTING("not-while-acting", 403),
    /** The visit of somebody who acts as the park has expired or was ended. */
    ACTING_OVER("acting-over", 403),
    /** Also the answer for a record of another park: its existence is not revealed. */
    NOT_FOUND("not-found", 404),
    CHANGED_MEANWHILE("changed-meanwhile", 409),
    INVALID_INPUT("invalid-input", 400),
    TOO_MANY_REQUESTS("too-many-requests", 429);

    private final String name;
    private final int status;

    AccessError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "platform." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
