package io.parkverse.settlement.boundary.application;

/** The registered company that moves in or opens a branch. */
public record Existing(String name, String code, String registeredAddress) implements ApplicationSection {

    public static final Existing BLANK = new Existing("", "", "");

    @Override
    public SectionKey key() {
        return SectionKey.EXISTING;
    }
}
