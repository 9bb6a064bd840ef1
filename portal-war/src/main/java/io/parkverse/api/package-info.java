/**
 * The REST API of a park, {@code /api/v1} on its host: who calls, how bodies are read and written, what refusals
 * look like (RFC 9457), and what every resource shares: entity tags, cursors, keys of creating calls (G5.1, G5.2).
 * The resources themselves are in the {@code .api} packages of their features and are entered in {@link
 * io.parkverse.api.ApiApplication}. They hold no rules: each calls boundaries as the token's caller.
 */
package io.parkverse.api;
