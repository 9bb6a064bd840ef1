package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.Cases;
import io.parkverse.identity.boundary.Revealed;
import io.parkverse.identity.boundary.UnmaskingSource;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.Shareholder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The personal values of an application in the clear, for the staff that reviews it. */
@ApplicationScoped
public class ApplicantValues implements UnmaskingSource {

    private static final String OPERATION = "settlement.reveal";

    @Inject
    Cases cases;

    @Inject
    ApplicationStore applications;

    @Inject
    Access access;

    @Override
    public String kind() {
        return ApplicationView.PERSONAL_DATA;
    }

    @Override
    public String title(Caller caller, UUID subject) {
        return cases.get(caller, new CaseId(subject)).number();
    }

    @Override
    public List<Revealed> reveal(Caller caller, UUID subject) {
        if (!access.may(OPERATION)) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
        CaseId id = SettlementProcess.require(cases.get(caller, new CaseId(subject)))
                .id();
        return values(applications.data(id));
    }

    private static List<Revealed> values(ApplicationData data) {
        Contact contact = data.contact();
        return Stream.of(
                        Stream.of(
                                person("representative", data.people().legalRepresentative()),
                                person("liaison", data.people().liaison()),
                                value("contact", contact.name(), contact.mobile(), contact.mail())),
                        data.owners().shareholders().stream()
                                .filter(holder -> holder.kind() == Shareholder.Kind.PERSON)
                                .map(holder -> value("shareholder", holder.name(), holder.number())),
                        data.owners().beneficialOwners().stream().map(ApplicantValues::owner))
                .flatMap(values -> values)
                .filter(value -> !value.value().isEmpty())
                .toList();
    }

    private static Revealed person(String role, Person person) {
        return value(role, person.name(), person.paperNumber(), person.mobile(), person.mail());
    }

    private static Revealed owner(BeneficialOwner owner) {
        return value("owner", owner.name(), owner.paperNumber());
    }

    private static Revealed value(String role, String... parts) {
        return new Revealed(
                "settlement.revealed." + role,
                Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
    }
}
