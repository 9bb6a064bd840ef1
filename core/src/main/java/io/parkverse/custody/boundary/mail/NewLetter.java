package io.parkverse.custody.boundary.mail;

import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;

/**
 * A letter that has arrived.
 *
 * @param tracking number of the carrier; blank for none
 */
public record NewLetter(EnterpriseId enterprise, String sender, LetterKind kind, String tracking)
        implements Serializable {}
