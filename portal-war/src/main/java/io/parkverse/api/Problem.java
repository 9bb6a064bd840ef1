package io.parkverse.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as programs read it (RFC 9457). */
@Schema(description = "A refusal (RFC 9457)")
public record Problem(
        @Schema(
                description = "urn:parkverse:problem: and the code",
                example = "urn:parkverse:problem:platform.not-found")
        String type,

        @Schema(description = "What the status means") String title,
        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What happened and what to do, in the language of the request")
        String detail,

        @Schema(description = "Stable name of this refusal", example = "platform.not-found")
        String code,

        @Schema(description = "The request, as audit and logs name it")
        String instance) {

    /** Media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
