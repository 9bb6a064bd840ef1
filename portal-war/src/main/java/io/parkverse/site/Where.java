package io.parkverse.site;

/** On which hosts a page exists. */
public enum Where {
    PLATFORM,
    PARK,
    EVERYWHERE;

    boolean includes(Where host) {
        return this == EVERYWHERE || this == host;
    }
}
