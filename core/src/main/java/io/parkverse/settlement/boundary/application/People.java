package io.parkverse.settlement.boundary.application;

/** Legal representative (of a branch its principal, of an individual business its operator) and liaison. */
public record People(Person legalRepresentative, Person liaison) implements ApplicationSection {

    public static final People BLANK = new People(Person.BLANK, Person.BLANK);

    @Override
    public SectionKey key() {
        return SectionKey.PEOPLE;
    }

    @Override
    public People masked() {
        return new People(legalRepresentative.masked(), liaison.masked());
    }
}
