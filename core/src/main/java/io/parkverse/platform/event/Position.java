package io.parkverse.platform.event;

/**
 * Place of an event in the order of all events.
 *
 * @param transaction PostgreSQL's 64-bit number of the transaction that published it, in decimal
 * @param sequence order within the transaction
 */
public record Position(String transaction, long sequence) {}
