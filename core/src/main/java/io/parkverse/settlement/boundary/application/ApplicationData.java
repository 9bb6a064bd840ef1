package io.parkverse.settlement.boundary.application;

import java.io.Serializable;
import java.util.List;

/** All that an application says. */
public record ApplicationData(
        Names names,
        Existing existing,
        Scope scope,
        Capital capital,
        People people,
        Owners owners,
        Address address,
        Contact contact)
        implements Serializable {

    public static final ApplicationData BLANK = new ApplicationData(
            Names.BLANK,
            Existing.BLANK,
            Scope.BLANK,
            Capital.BLANK,
            People.BLANK,
            Owners.BLANK,
            Address.USUAL,
            Contact.BLANK);

    public List<ApplicationSection> sections() {
        return List.of(names, existing, scope, capital, people, owners, address, contact);
    }

    public ApplicationSection section(SectionKey key) {
        return sections().get(List.of(SectionKey.values()).indexOf(key));
    }

    /** The same with one part replaced. */
    public ApplicationData with(ApplicationSection section) {
        return new ApplicationData(
                pick(names, section),
                pick(existing, section),
                pick(scope, section),
                pick(capital, section),
                pick(people, section),
                pick(owners, section),
                pick(address, section),
                pick(contact, section));
    }

    /** The same with identity numbers and contacts hidden. */
    public ApplicationData masked() {
        ApplicationData masked = this;
        for (ApplicationSection section : sections()) {
            masked = masked.with(section.masked());
        }
        return masked;
    }

    @SuppressWarnings("unchecked")
    private static <T extends ApplicationSection> T pick(T held, ApplicationSection replacement) {
        return held.key() == replacement.key() ? (T) replacement : held;
    }
}
