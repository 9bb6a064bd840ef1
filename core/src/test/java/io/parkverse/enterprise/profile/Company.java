package io.parkverse.enterprise.profile;

import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.Registration;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import java.util.Optional;

/** An enterprise of a park with its owner. */
public record Company(TenantId park, EnterpriseId id, Caller owner) {

    /** One that is yet to be settled. */
    public static Company founded(TenantId park, String name) {
        Caller owner = Portal.person(park);
        EnterpriseView founded =
                Portal.bean(Enterprises.class).found(owner, new EnterpriseName(name, ""), LegalForm.LIMITED_COMPANY);
        return new Company(park, founded.id(), owner);
    }

    /** One with a code. */
    public static Company settled(TenantId park, String name, String organisation) {
        Company company = founded(park, name);
        Portal.bean(Enterprises.class)
                .register(
                        Caller.job(park, "settlement"),
                        company.id(),
                        new Registration(code(organisation), name, "云路 1 号", LocalDate.of(2026, 3, 1)));
        return company;
    }

    public static UnifiedSocialCreditCode code(String organisation) {
        return UnifiedSocialCreditCode.issue(
                RegistrationCategory.ENTERPRISE, RegionCode.NOWHERE.digits(), organisation);
    }

    /** A person with a hat of the enterprise. */
    public Caller person(Role role) {
        Caller person = Portal.person(park);
        Portal.hat(person, role, Optional.of(id));
        return person;
    }
}
