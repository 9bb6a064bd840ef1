/**
 * Running parks move in (G3.1): files of enterprises, as spreadsheets have them, are matched to columns, looked
 * through, entered by a job, and can be taken back as a whole. Also writes down what is exported (G3.2).
 *
 * <p>Records owned: {@code intake}, {@code intake_row}, {@code intake_mapping}, all park records. What a row
 * becomes is owned by {@code settlement} and {@code enterprise}: a settled case with its place, term and contact.
 *
 * <p>Invariants: a line of a file is entered at most once however often its job runs; an import that was asked
 * to be all or nothing is one transaction; an import is taken back only while nobody has changed its rows.
 */
package io.parkverse.intake;
