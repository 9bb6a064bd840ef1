package io.parkverse.settlement.boundary.address;

import io.parkverse.platform.identifier.UnitId;
import java.io.Serializable;

/** A place by the number that addresses give it, from 1, within its unit. */
public record PlaceKey(UnitId unit, int number) implements Serializable {}
