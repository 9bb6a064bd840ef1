package io.parkverse.webhooks.control;

import java.net.URI;

/**
 * A delivery ready to be sent.
 *
 * @param id of the message, the same at every attempt
 * @param secret base64, without its mark
 */
public record Parcel(String id, URI address, String secret, String body) {}
