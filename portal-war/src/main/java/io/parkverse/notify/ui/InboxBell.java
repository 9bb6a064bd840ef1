package io.parkverse.notify.ui;

import java.io.Serializable;

/** A part of an open page, the frame or the view, that tells of a message to its person. */
public interface InboxBell extends Serializable {

    void ring();
}
