package io.parkverse.enterprise.boundary.profile;

/** Size by {@link Standard#SIZES}, as the enterprise states it of itself; the portal does not compute it. */
public enum EnterpriseSize {
    /** Nothing stated. */
    UNSTATED,
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
