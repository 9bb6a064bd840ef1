/**
 * Files by content (F5.4): a store addressed by SHA-256, and what is known of each file in a park.
 *
 * <p>Records owned: {@code stored_file}, a park record. Tenant rule: the store knows no parks and answers to
 * a hash only; a park reaches bytes only through its own {@code stored_file} rows. Nothing is stored before
 * it has been checked, and names are never used as paths. Bytes whose row was rolled back stay as orphans
 * until the store is swept; they cannot be reached.
 */
package io.parkverse.files;
