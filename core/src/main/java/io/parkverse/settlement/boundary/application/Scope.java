package io.parkverse.settlement.boundary.application;

/** Business scope in the words of the registrar's catalogue, items separated by semicolons. */
public record Scope(String text) implements ApplicationSection {

    public static final Scope BLANK = new Scope("");

    @Override
    public SectionKey key() {
        return SectionKey.SCOPE;
    }
}
