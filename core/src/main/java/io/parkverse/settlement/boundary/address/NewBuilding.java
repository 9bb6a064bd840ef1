package io.parkverse.settlement.boundary.address;

import java.io.Serializable;

/** A building with its postal address down to the house number. */
public record NewBuilding(String nameZh, String nameEn, String addressZh, String addressEn) implements Serializable {}
