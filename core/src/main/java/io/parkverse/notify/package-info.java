/**
 * Messages to people: an inbox in the portal, mail and short messages, and the mailbox of the platform
 * console that shows all that went out.
 *
 * <p>Records: {@code notice} belongs to a park; {@code outgoing_message} is a platform record that a
 * park writes and only delivery and mailbox read (scope {@code notify}). Delivery is at least once: a
 * message whose transaction is lost after the carrier took it is carried again. Requirement F3.5.
 */
package io.parkverse.notify;
