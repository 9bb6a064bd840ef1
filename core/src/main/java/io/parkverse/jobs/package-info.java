/**
 * Background work: once at a moment, or again and again; for a park or for the platform.
 *
 * <p>Owns the platform records {@code job} and {@code job_turn}. A park sees and handles its own rows;
 * the worker sees all of them under the scope {@code jobs} to choose the next one, and then works as a
 * caller of that park only.
 *
 * <p>A job runs in the transaction that removes it, so its effects and its end are one; jobs that
 * commit in slices say so and must be idempotent. Work is fair between parks: the park that waited
 * longest comes next, however much another has queued. What fails eight times is kept as dead until
 * somebody retries or discards it.
 *
 * <p>Requirements: F1.7, F2.3 and DESIGN section 1 (kernel capability).
 */
package io.parkverse.jobs;
