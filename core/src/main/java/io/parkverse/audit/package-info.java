/**
 * Who changed what in a park, from what to what. Kernel capability; owns {@code audit_entry}, a park
 * record that the application may only insert and read (grants). Features call {@link
 * io.parkverse.audit.boundary.Audit} in the transaction of the change; the park's authority and operator
 * read by {@link io.parkverse.audit.boundary.AuditTrail}. Serves DESIGN 4 and F5.1.
 */
package io.parkverse.audit;
