/**
 * Domain events between features that need not happen in one transaction: search, notices, webhooks,
 * metering, live views.
 *
 * <p>Owns the platform records {@code outbox_event} and {@code outbox_cursor}. A park enters events;
 * only the reader sees them, under the scope {@code events}, and hands each to its consumers as a
 * caller of the event's park.
 *
 * <p>An event is entered in the transaction that causes it. Consumers get events in the order of
 * transactions, and none that commits late is skipped: the reader goes up to the oldest transaction
 * that still runs. A long transaction holds all events back, so bulk work commits in slices.
 */
package io.parkverse.platform.event;
