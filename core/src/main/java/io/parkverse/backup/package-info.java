/**
 * Backup and restore of a whole installation (G1.4): the rows of all parks from one snapshot, the file store and
 * the deployment's secret in one sealed file, and the way back into an empty installation.
 *
 * <p>Records owned: none. Tenant rule: this is the one place that reads and writes the rows of all parks; it runs
 * from the command line only ({@link io.parkverse.backup.BackupCommand}), under a role that may look behind the
 * walls, and never within the server.
 *
 * <p>The schema is not in the file: it is made by the migrations that the manifest names, so only rows travel.
 * Decision: docs/adr/0007.
 */
package io.parkverse.backup;
