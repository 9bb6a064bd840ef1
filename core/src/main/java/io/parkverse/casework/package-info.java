/**
 * Cases that run by processes kept as rows: transitions, timeline, deadlines, claims, substitution.
 * Kernel capability. Owns {@code process_*}, {@code work_case}, {@code case_event}, {@code case_number},
 * {@code substitution}, {@code canned_reason} and {@code case_proposal}, all of them park records. A process is versioned per
 * park; a running case keeps its version. Features add {@link io.parkverse.casework.boundary.Guard} and
 * {@link io.parkverse.casework.boundary.Effect} beans and listen to {@link
 * io.parkverse.casework.boundary.CaseMoved}. Serves F5.1, F5.6, F5.7, of G4.6
 * the bulk actions, the workload and the second looks, and the figures of G4.7.
 */
package io.parkverse.casework;
