package io.parkverse.settlement.control.licence;

import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.licence.Registrar;
import io.parkverse.settlement.boundary.licence.RegistrarAnswer;
import io.parkverse.settlement.boundary.licence.RegistrarFiling;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;

/** Registers at once. Its codes are of a region that does not exist, so that none can be taken for real. */
@ApplicationScoped
public class SimulatedRegistrar implements Registrar {

    private static final int ORGANISATION = 8;

    private final SecureRandom random = new SecureRandom();

    @Override
    public boolean simulated() {
        return true;
    }

    @Override
    public RegistrarAnswer register(RegistrarFiling filing) {
        UnifiedSocialCreditCode code = Optional.of(filing.existingCode())
                .filter(existing -> filing.kind() == ApplicationKind.MOVE_IN)
                .flatMap(UnifiedSocialCreditCode::read)
                .orElseGet(() -> newCode(filing.kind()));
        return new RegistrarAnswer(code, filing.name(), filing.on(), LicenceEntry.UNLIMITED);
    }

    private UnifiedSocialCreditCode newCode(ApplicationKind kind) {
        RegistrationCategory category = kind == ApplicationKind.INDIVIDUAL
                ? RegistrationCategory.INDIVIDUAL_BUSINESS
                : RegistrationCategory.ENTERPRISE;
        StringBuilder organisation = new StringBuilder("MA");
        while (organisation.length() < ORGANISATION) {
            int symbol = random.nextInt(UnifiedSocialCreditCode.ALPHABET.length());
            organisation.append(UnifiedSocialCreditCode.ALPHABET.charAt(symbol));
        }
        return UnifiedSocialCreditCode.issue(category, RegionCode.NOWHERE.digits(), organisation.toString());
    }
}
