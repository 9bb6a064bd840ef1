package io.parkverse.settlement.boundary.address;

import io.parkverse.settlement.boundary.application.AddressKind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which occupants are wanted.
 *
 * @param words part of name, credit code, unit, room or building; blank for all
 * @param former whether those are wanted, too, who have left
 */
public record OccupantFilter(String words, Set<AddressKind> kinds, boolean former) implements Serializable {

    private static final int LONGEST_WORDS = 80;

    public OccupantFilter {
        String wanted = words.replace("\0", "").strip();
        words = wanted.length() <= LONGEST_WORDS ? wanted : wanted.substring(0, LONGEST_WORDS);
        kinds = Set.copyOf(kinds);
    }

    /** The same, with those who have left or without them. */
    public OccupantFilter withFormer(boolean wanted) {
        return new OccupantFilter(words, kinds, wanted);
    }

    /** Those who are there now, at addresses of all kinds. */
    public static OccupantFilter current(String words) {
        return new OccupantFilter(words, EnumSet.copyOf(Arrays.asList(AddressKind.values())), false);
    }
}
