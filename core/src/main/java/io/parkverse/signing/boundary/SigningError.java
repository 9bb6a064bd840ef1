package io.parkverse.signing.boundary;

import io.parkverse.platform.error.ErrorCode;

/** Why something cannot be signed. */
public enum SigningError implements ErrorCode {
    /** Only documents that the portal made are signed. */
    NOT_ISSUED("not-issued", 409),
    /** The document has no signature place of that name. */
    PLACE_MISSING("place-missing", 422),
    /** The envelope has been completed or cancelled. */
    CLOSED("closed", 409),
    /** It is another side's turn, or none of the caller's hats signs here. */
    NOT_YOUR_TURN("not-your-turn", 403),
    /** One person signs for one side. */
    SAME_PERSON("same-person", 409),
    /** The document is not the one that the signer has seen. */
    NOT_WHAT_WAS_SEEN("not-what-was-seen", 409),
    /** A paper signature is confirmed when a scan of every document waits for it. */
    SCAN_MISSING("scan-missing", 409),
    PAPER_AFTER_SIGNATURE("paper-after-signature", 409);

    private final String name;
    private final int status;

    SigningError(String name, int status) {
        this.name = name;
        this.status = status;
    }

    @Override
    public String code() {
        return "signing." + name;
    }

    @Override
    public int status() {
        return status;
    }
}
