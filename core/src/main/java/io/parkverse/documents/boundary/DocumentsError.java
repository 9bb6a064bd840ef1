package io.parkverse.documents.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why something cannot be done with a document. */
public enum DocumentsError implements ErrorCode {
    UNKNOWN_SLOT("unknown-slot", 404),
    /** Approved, rejected and issued documents take no new upload. */
    CLOSED("closed", 409),
    /** Only an uploaded document that waits for its review can be reviewed. */
    NOT_IN_REVIEW("not-in-review", 409),
    REASON_NEEDED("reason-needed", 422),
    /** The original of an identity paper is opened with a stated purpose. */
    PURPOSE_NEEDED("purpose-needed", 422);

    private final String name;
    private final int status;

    DocumentsError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "documents." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
