package io.parkverse.identity.boundary;

import java.io.Serializable;
import java.util.UUID;

/** What shows that a person received a message. */
public sealed interface Proof extends Serializable {

    /** The six digits of the message, typed in the browser that holds the challenge. */
    record Digits(UUID challenge, String digits) implements Proof {}

    /** The token of the message's link, opened in any browser. */
    record Link(String token) implements Proof {}
}
