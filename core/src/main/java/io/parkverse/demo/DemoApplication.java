package io.parkverse.demo;

import io.parkverse.demo.DemoEnterprise.Profile;
import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Capital;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.Shareholder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An application without a fault. Numbers of papers and companies are of region 990000, which does not
 * exist, mobile numbers of a block that is not assigned, so that none can be anybody's.
 */
final class DemoApplication {

    /** Endings that make the second and third proposal of a new company out of its first. */
    private static final List<String> VARIANTS = List.of("", "源", "汇");

    private static final int MAJORITY = 6_500;
    private static final int WHOLE = 10_000;

    private DemoApplication() {}

    static ApplicationData of(DemoEnterprise wanted, String region) {
        Profile profile = wanted.profile();
        Person founder = person(wanted, 0);
        Person partner = person(wanted, 1);
        return new ApplicationData(
                new Names(names(wanted, region), profile.english()),
                existing(wanted, region),
                new Scope(profile.scope()),
                new Capital(Money.yuan(500_000L * (1 + wanted.number() % 6)), 5),
                new People(founder, partner),
                owners(founder, partner),
                profile.address(),
                new Contact(
                        founder.name(), founder.mobile(), founder.mail(), region + "示例路 " + wanted.number() + " 号"));
    }

    private static List<ProposedName> names(DemoEnterprise wanted, String region) {
        Profile profile = wanted.profile();
        return VARIANTS.stream()
                .limit(wanted.kind().namesWanted())
                .map(ending ->
                        new ProposedName(region, profile.tradeName() + ending, profile.industry(), profile.form()))
                .toList();
    }

    private static Existing existing(DemoEnterprise wanted, String region) {
        Profile profile = wanted.profile();
        String name = region + profile.tradeName() + profile.industry() + "有限公司";
        String code = UnifiedSocialCreditCode.issue(
                        RegistrationCategory.ENTERPRISE,
                        RegionCode.NOWHERE.digits(),
                        String.format(Locale.ROOT, "MADEM%03d", wanted.number()))
                .text();
        return new Existing(name, code, region + "旧址路 " + wanted.number() + " 号");
    }

    private static Owners owners(Person founder, Person partner) {
        return new Owners(
                List.of(
                        new Shareholder(founder.name(), Shareholder.Kind.PERSON, founder.paperNumber(), MAJORITY),
                        new Shareholder(
                                partner.name(), Shareholder.Kind.PERSON, partner.paperNumber(), WHOLE - MAJORITY)),
                Stream.of(founder, partner)
                        .map(person -> new BeneficialOwner(
                                person.name(),
                                person.paperNumber(),
                                BeneficialOwner.Basis.SHARES,
                                person.equals(founder) ? MAJORITY : WHOLE - MAJORITY))
                        .toList());
    }

    private static Person person(DemoEnterprise wanted, int which) {
        int serial = 2 * wanted.number() + which;
        boolean foreign = wanted.kind() == ApplicationKind.FOREIGN;
        return new Person(
                DemoNames.person(serial),
                foreign ? Person.PaperKind.PASSPORT : Person.PaperKind.IDENTITY_CARD,
                foreign ? String.format(Locale.ROOT, "XX%07d", serial) : DemoNames.identityNumber(serial),
                String.format(Locale.ROOT, "1390000%04d", serial),
                "person" + serial + "@applicant.example");
    }
}
