package io.parkverse.custody.boundary.probe;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import java.io.Serializable;

/**
 * When a company counts as unreachable; the house's own numbers. The registrar has its own, by which it decides about
 * what is proposed.
 *
 * @param tries without success, 1 to 10
 * @param days within which they were made, 1 to 180
 * @param everyMonths months from one probe of a company to the next, 1 to 36
 */
public record ProbeRules(int tries, int days, int everyMonths) implements Serializable {

    public static final ProbeRules USUAL = new ProbeRules(3, 30, 12);

    private static final int MOST_TRIES = 10;
    private static final int MOST_DAYS = 180;
    private static final int MOST_MONTHS = 36;

    public ProbeRules {
        require(tries, MOST_TRIES);
        require(days, MOST_DAYS);
        require(everyMonths, MOST_MONTHS);
    }

    private static void require(int value, int most) {
        if (value < 1 || value > most) {
            throw new CustodyException(CustodyError.NUMBER_INVALID, most);
        }
    }
}
