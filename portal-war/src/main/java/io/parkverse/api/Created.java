package io.parkverse.api;

/**
 * What a creating call has made.
 *
 * @param path of the record within the API, as {@code v1/cases/...}
 */
public record Created(String path, Record body) {}
