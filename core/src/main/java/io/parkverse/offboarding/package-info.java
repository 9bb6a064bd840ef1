/**
 * A park leaves (G1.3): an export of all it has, the announcement with a time of grace, the purge with its
 * receipt, and the arrival of an exported park at another installation.
 *
 * <p>Records owned: {@code park_export}, a park record; {@code park_departure}, a platform record that outlives
 * the park. Tenant rule: an export reads behind the park's own wall, a purge removes only rows of the job's park
 * (the database's {@code purge_rows} says so again), and an arrival writes behind the wall of the park that
 * arrives, so that a file can bring no row of another park.
 *
 * <p>What a purge leaves: the park's name and short address, the departure with its receipt, and the chain of
 * the audit, whose personal values nobody can read once the park's key is gone. Decision: docs/adr/0008.
 */
package io.parkverse.offboarding;
