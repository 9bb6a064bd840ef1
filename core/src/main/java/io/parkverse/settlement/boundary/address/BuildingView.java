package io.parkverse.settlement.boundary.address;

import java.io.Serializable;

/** A building of the pool. */
public record BuildingView(BuildingId id, String nameZh, String nameEn, String addressZh, String addressEn)
        implements Serializable {}
