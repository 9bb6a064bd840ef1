package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Channel;

/**
 * Takes messages of one channel out of the portal. An implementation returns once the next hop has
 * accepted the message, within 20 seconds.
 */
interface Carrier {

    Channel channel();

    /** Whether messages leave the portal; where they do not, the mailbox keeps them for reading. */
    boolean external();

    /**
     * Hands a message over.
     *
     * @throws CarriageException when it was not accepted
     */
    void carry(Parcel parcel);

    /**
     * A message as it is read.
     *
     * @param sender name that is shown as sender, such as a park's
     * @param subject one line; not used by short messages
     */
    record Parcel(String address, String sender, String subject, String body) {}
}
