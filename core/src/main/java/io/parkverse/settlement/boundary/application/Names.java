package io.parkverse.settlement.boundary.application;

import java.util.List;

/** Proposed names, the favourite first, and one in English for papers and directory. */
public record Names(List<ProposedName> proposed, String english) implements ApplicationSection {

    /** How many a new company proposes. */
    public static final int WANTED = 3;

    public static final Names BLANK = new Names(List.of(), "");

    public Names {
        proposed = List.copyOf(proposed);
    }

    @Override
    public SectionKey key() {
        return SectionKey.NAMES;
    }
}
