/**
 * Custody of addresses as the park's people see it (G4.1, G4.2): the roster and its copies for the
 * registrar, the papers of the addresses, and the mail log. Owns no records.
 */
package io.parkverse.custody.ui;
