package io.parkverse.notify.control;

import io.parkverse.notify.boundary.Channel;

/** The embedded default: carries nothing away, the message stays readable in the mailbox. */
record CapturedCarrier(Channel channel) implements Carrier {

    @Override
    public boolean external() {
        return false;
    }

    @Override
    public void carry(Parcel parcel) {
        // the mailbox already holds it
    }
}
