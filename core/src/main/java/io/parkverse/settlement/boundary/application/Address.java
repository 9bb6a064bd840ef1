package io.parkverse.settlement.boundary.application;

/** The wanted kind of address and for how many months. */
public record Address(AddressKind kind, int termMonths) implements ApplicationSection {

    /** What most applicants of a virtual park want. */
    public static final Address USUAL = new Address(AddressKind.CLUSTER, 12);

    @Override
    public SectionKey key() {
        return SectionKey.ADDRESS;
    }
}
