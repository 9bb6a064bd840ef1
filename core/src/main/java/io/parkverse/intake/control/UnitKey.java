package io.parkverse.intake.control;

import io.parkverse.enterprise.boundary.NameKey;
import java.util.Locale;

/** A unit as a file names it: building and code, without regard to case and width. */
record UnitKey(String building, String code) {

    static UnitKey of(String building, String code) {
        return new UnitKey(NameKey.of(building), CellText.normal(code).toUpperCase(Locale.ROOT));
    }
}
