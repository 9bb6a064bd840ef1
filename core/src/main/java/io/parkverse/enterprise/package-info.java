/**
 * Enterprises of a park: founded with their first owner, settled, shown to the public by consent, left;
 * and what they tell of themselves.
 *
 * <p>Owns the records {@code enterprise} (V055x), {@code enterprise_profile}, {@code enterprise_contact} and
 * {@code enterprise_qualification} (V075x), all park records: the same company in two parks is two
 * enterprises. Also holds the unified social credit code as a value, and the tables of the standards that
 * a profile refers to. Requirements: F5.3 (code), F6.2 (directory), G3.3 (profile).
 */
package io.parkverse.enterprise;
