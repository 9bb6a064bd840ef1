package io.parkverse.settlement.boundary.application;

import java.util.List;

/** Shareholders and beneficial owners. */
public record Owners(List<Shareholder> shareholders, List<BeneficialOwner> beneficialOwners)
        implements ApplicationSection {

    public static final Owners BLANK = new Owners(List.of(), List.of());

    public Owners {
        shareholders = List.copyOf(shareholders);
        beneficialOwners = List.copyOf(beneficialOwners);
    }

    @Override
    public SectionKey key() {
        return SectionKey.OWNERS;
    }

    @Override
    public Owners masked() {
        return new Owners(
                shareholders.stream().map(Shareholder::masked).toList(),
                beneficialOwners.stream().map(BeneficialOwner::masked).toList());
    }
}
