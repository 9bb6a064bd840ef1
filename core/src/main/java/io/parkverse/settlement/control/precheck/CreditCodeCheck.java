package io.parkverse.settlement.control.precheck;

import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The unified social credit code of an existing company. A failing check digit blocks and can be insisted
 * on: such codes have been issued.
 */
@ApplicationScoped
public class CreditCodeCheck implements Check {

    private static final String CODE = Finding.at(SectionKey.EXISTING, "code");

    @Override
    public List<Finding> findings(Facts facts) {
        if (!facts.kind().asks(SectionKey.EXISTING)) {
            return List.of();
        }
        Existing existing = facts.data().existing();
        List<Finding> findings = new ArrayList<>();
        if (existing.name().isBlank()) {
            findings.add(Finding.blocking("code.no-name", Finding.at(SectionKey.EXISTING, "name")));
        }
        UnifiedSocialCreditCode.read(existing.code())
                .ifPresentOrElse(
                        code -> findings.addAll(ofCode(code)),
                        () -> findings.add(Finding.blocking("code.malformed", CODE)));
        return findings;
    }

    private static List<Finding> ofCode(UnifiedSocialCreditCode code) {
        List<Finding> findings = new ArrayList<>();
        for (CheckDigit digit : code.failing()) {
            findings.add(Finding.blocking("code.check-digit", CODE, "@settlement.check-digit." + digit)
                    .withOverride());
        }
        if (code.category() != RegistrationCategory.ENTERPRISE) {
            findings.add(Finding.warning("code.category", CODE));
        }
        if (!code.region().exists()) {
            findings.add(Finding.warning("code.region", CODE, code.region().digits()));
        }
        return findings;
    }
}
