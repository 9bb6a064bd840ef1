package io.parkverse.tenancy.boundary;

import java.util.Locale;

/** Places of the public pages whose words an operator may choose. */
public enum ParkTextKey {
    WELCOME_TITLE,
    WELCOME_LEAD,
    SETTLE_TITLE,
    SETTLE_LEAD,
    SERVICES_LEAD,
    CONTACT,
    LEGAL;

    /** As stored and as in the bundle of defaults: {@code welcome-title}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
