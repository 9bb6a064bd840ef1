/**
 * Webhooks: what happens in a park, told to addresses that the park or an enterprise has given, by the conventions of
 * standardwebhooks.com.
 *
 * <p>Owns the park records {@code webhook} (address, events, sealed secret) and {@code webhook_delivery} (what was
 * sent to it, how often it was tried, and what the other side said). Domain events come from the outbox; each makes
 * one delivery per webhook that wants it, and a job sends it until it is taken or the last attempt has failed. A
 * delivery can come twice; its id stays the same. Nothing is sent to addresses inside of a network. Requirement G5.3.
 */
package io.parkverse.webhooks;
