/**
 * Requests of programs that count once: a program that did not hear the answer may ask again with the same key,
 * and gets the first answer instead of a second record.
 *
 * <p>Owns the park record {@code kept_answer}: per token and key a fingerprint of what was asked and the answer,
 * for a day. It is written in the transaction of the work itself, so that there is an answer exactly when the
 * work was done. Requirement G5.2.
 */
package io.parkverse.idempotency;
