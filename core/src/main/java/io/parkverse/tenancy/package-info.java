/**
 * Parks and what makes each its own: hosts, state, plan, brand, texts, and the opening of a new one.
 *
 * <p>Owns the platform records {@code park} and {@code park_host}, which everybody may read and only
 * the platform (and a park for itself) may change, and the park records {@code brand},
 * {@code brand_image} and {@code park_text}, each behind the wall of its park.
 *
 * <p>Opening takes two transactions, because one transaction belongs to one park: the platform enters
 * the draft with its host and a job for the new park; the new park then prepares itself in one go and
 * opens. A node that fails in between leaves a draft that the job finishes.
 *
 * <p>Requirements: F2.1, F2.4, F2.5, F2.6, F2.7.
 */
package io.parkverse.tenancy;
