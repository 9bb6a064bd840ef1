package io.parkverse.settlement.ui.wizard;

import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.SectionKey;

/** The form of each part of the application. */
final class Forms {

    private Forms() {}

    static SectionForm of(ApplicationView application, SectionKey section) {
        ApplicationData data = application.data();
        return switch (section) {
            case NAMES -> new NamesForm(data.names(), application.kind().namesWanted());
            case EXISTING -> new ExistingForm(data.existing());
            case SCOPE -> new ScopeForm(data.scope());
            case CAPITAL -> new CapitalForm(data.capital());
            case PEOPLE -> new PeopleForm(data.people());
            case OWNERS -> new OwnersForm(data.owners());
            case ADDRESS -> new AddressForm(data.address());
            case CONTACT -> new ContactForm(data.contact());
        };
    }
}
