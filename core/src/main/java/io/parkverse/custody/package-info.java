/**
 * Custody of shared addresses (住所托管): who is settled at an address and by which papers the park may give
 * it, and what becomes of the letters that arrive there.
 *
 * <p>Owns the records {@code custody_*} (V077x), all of them park records. Who sits where is read from settlement and kept nowhere else. The periods for
 * letters are the house's own and no rule of law. Requirements: G4.1 to
 * G4.4.
 */
package io.parkverse.custody;
