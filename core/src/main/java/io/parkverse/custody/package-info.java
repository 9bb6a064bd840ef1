/**
 * Custody of shared addresses (住所托管): who is settled at an address and by which papers the park may give
 * it, what becomes of the letters that arrive there, whether companies can be reached there and are on public
 * lists, and what the regulator is told.
 *
 * <p>Owns the records {@code custody_*}, all of them park records. Who sits where is read from settlement and
 * kept nowhere else. The periods for letters, the numbers of probes and the list of re-checks are the house's
 * own and no rule of law. Terms are renewed and ended here, through billing and settlement. Requirements:
 * G4.1, G4.2, G4.3, G4.4, and of G4.5 renewal, expiry and move out.
 */
package io.parkverse.custody;
