package io.parkverse.settlement.boundary.application;

/** Parts of an application; each is saved, and can be in conflict, by itself. */
public enum SectionKey {
    NAMES(Names.class),
    EXISTING(Existing.class),
    SCOPE(Scope.class),
    CAPITAL(Capital.class),
    PEOPLE(People.class),
    OWNERS(Owners.class),
    ADDRESS(Address.class),
    CONTACT(Contact.class);

    private final Class<? extends ApplicationSection> type;

    SectionKey(Class<? extends ApplicationSection> type) {
        this.type = type;
    }

    public Class<? extends ApplicationSection> type() {
        return type;
    }
}
