package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Legal representative and liaison: named, with a paper, and reachable. */
@ApplicationScoped
public class PeopleCheck implements Check {

    @Override
    public List<Finding> findings(Facts facts) {
        People people = facts.data().people();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ofPerson(people.legalRepresentative(), "legalRepresentative"));
        findings.addAll(ofPerson(people.liaison(), "liaison"));
        return findings;
    }

    private static List<Finding> ofPerson(Person person, String role) {
        String called = "@settlement.role." + role;
        if (person.name().isBlank() || person.paperNumber().isBlank()) {
            return List.of(Finding.blocking("people.missing", Finding.at(SectionKey.PEOPLE, role), called));
        }
        List<Finding> findings = new ArrayList<>();
        boolean card = person.paper() == Person.PaperKind.IDENTITY_CARD;
        if (card && !IdentityCardNumber.sound(person.paperNumber())) {
            findings.add(Finding.blocking(
                            "people.identity-number", Finding.at(SectionKey.PEOPLE, role, "paperNumber"), called)
                    .withOverride());
        }
        if (person.mobile().isBlank()) {
            findings.add(Finding.blocking("people.unreachable", Finding.at(SectionKey.PEOPLE, role, "mobile"), called));
        }
        return findings;
    }
}
