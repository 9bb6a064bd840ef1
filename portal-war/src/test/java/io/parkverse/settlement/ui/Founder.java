package io.parkverse.settlement.ui;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Capital;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.testing.Portal;
import java.util.List;

/** Somebody who founds a company in a park that has been opened with all its features. */
final class Founder {

    /** Region 990000 does not exist; the check characters fit. */
    private static final String IDENTITY = "990000199003070013";

    private final Caller caller;

    private Founder(Caller caller) {
        this.caller = caller;
    }

    static Founder inNewPark() {
        TenantId park = Portal.park();
        Portal.bean(Opening.class).open(Caller.job(park, "opening"));
        return new Founder(Portal.person(park));
    }

    Caller caller() {
        return caller;
    }

    CaseId begin() {
        return applications().start(caller, ApplicationKind.NEW_COMPANY).workCase().id();
    }

    /** An application without a fault but for its documents. */
    CaseId filledIn() {
        CaseId id = begin();
        sound().forEach(section -> applications().save(caller, id, section, 0));
        return id;
    }

    static Applications applications() {
        return Portal.bean(Applications.class);
    }

    private static List<ApplicationSection> sound() {
        Person person = new Person("林知远", Person.PaperKind.IDENTITY_CARD, IDENTITY, "13900000001", "lin@example.org");
        return List.of(
                new Names(List.of(name("云杉远景"), name("岚屿启航"), name("沐禾星图")), "Spruce Vista Co., Ltd."),
                new Scope("软件开发；信息技术咨询服务"),
                new Capital(Money.yuan(1_000_000), 5),
                new People(person, person),
                new Owners(
                        List.of(new Shareholder("林知远", Shareholder.Kind.PERSON, IDENTITY, 10_000)),
                        List.of(new BeneficialOwner("林知远", IDENTITY, BeneficialOwner.Basis.SHARES, 10_000))),
                new Address(AddressKind.CLUSTER, 24),
                new Contact("林知远", "13900000001", "lin@example.org", "云路 1 号"));
    }

    private static ProposedName name(String tradeName) {
        return new ProposedName("南宁", tradeName, "数字科技", "有限公司");
    }
}
