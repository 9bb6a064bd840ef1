package io.parkverse.intake.control;

import io.parkverse.settlement.boundary.application.AddressKind;

/**
 * The place that a row is to have; building and unit may still have to be made.
 *
 * @param building as the file calls it
 * @param postalAddress of a building that is to be made; else empty
 */
record Seat(UnitKey unit, String building, String code, AddressKind kind, int number, String postalAddress) {

    /** As people read it. */
    String words() {
        return building + " " + code + "-" + number;
    }
}
