/**
 * Enterprises of a park: founded with their first owner, settled, shown to the public by consent, left.
 *
 * <p>Owns the record {@code enterprise} (V055x), a park record: the same company in two parks is two
 * enterprises. Also holds the unified social credit code as a value. Requirements: F5.3 (code), F6.2
 * (directory).
 */
package io.parkverse.enterprise;
