package io.parkverse.settlement.boundary.rules;

import java.io.Serializable;

/**
 * A document that a rule asks for.
 *
 * @param slot key of the place where it is uploaded
 * @param identityPaper whether it shows a person's identity
 */
public record RequiredDocument(String slot, boolean identityPaper, Citation source) implements Serializable {

    /** Whether the application cannot go on without it. */
    public boolean binding() {
        return source.verified();
    }
}
