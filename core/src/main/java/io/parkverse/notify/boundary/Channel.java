package io.parkverse.notify.boundary;

/** How a message leaves the portal. */
public enum Channel {
    MAIL,
    SMS
}
