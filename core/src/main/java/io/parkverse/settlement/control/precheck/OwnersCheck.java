package io.parkverse.settlement.control.precheck;

import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Shareholders hold exactly all shares; everybody who holds more than a quarter is among the beneficial
 * owners, and somebody is (受益所有人信息管理办法, from 2024-11-01).
 */
@ApplicationScoped
public class OwnersCheck implements Check {

    private static final int WHOLE = 10_000;
    private static final int QUARTER = 2_500;
    private static final int PER_CENT_DIGITS = 2;

    @Override
    public List<Finding> findings(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind().asks(SectionKey.OWNERS)) {
            Owners owners = facts.data().owners();
            findings.addAll(ofShareholders(owners.shareholders()));
            findings.addAll(ofBeneficialOwners(owners));
        }
        return findings;
    }

    private static List<Finding> ofShareholders(List<Shareholder> shareholders) {
        if (shareholders.isEmpty()) {
            return List.of(Finding.blocking("owners.no-shareholder", Finding.at(SectionKey.OWNERS, "shareholders")));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < shareholders.size(); i++) {
            Shareholder holder = shareholders.get(i);
            if (holder.name().isBlank() || holder.number().isBlank() || holder.basisPoints() <= 0) {
                findings.add(Finding.blocking(
                        "owners.shareholder-incomplete", Finding.at(SectionKey.OWNERS, "shareholders", i), i + 1));
            }
        }
        long sum = shareholders.stream().mapToLong(Shareholder::basisPoints).sum();
        if (sum != WHOLE) {
            findings.add(Finding.blocking("owners.sum", Finding.at(SectionKey.OWNERS, "shareholders"), perCent(sum)));
        }
        return findings;
    }

    private static List<Finding> ofBeneficialOwners(Owners owners) {
        String field = Finding.at(SectionKey.OWNERS, "beneficialOwners");
        if (owners.beneficialOwners().isEmpty()) {
            return List.of(Finding.blocking("owners.no-beneficial-owner", field));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < owners.shareholders().size(); i++) {
            Shareholder holder = owners.shareholders().get(i);
            boolean large = holder.kind() == Shareholder.Kind.PERSON && holder.basisPoints() > QUARTER;
            if (large && owners.beneficialOwners().stream().noneMatch(owner -> same(owner, holder))) {
                findings.add(Finding.blocking("owners.beneficial-owner-unnamed", field, i + 1));
            }
        }
        for (int i = 0; i < owners.beneficialOwners().size(); i++) {
            BeneficialOwner owner = owners.beneficialOwners().get(i);
            if (owner.basis() == BeneficialOwner.Basis.SHARES && owner.basisPoints() <= QUARTER) {
                findings.add(Finding.warning("owners.beneficial-owner-basis", field + "." + i, i + 1));
            }
        }
        return findings;
    }

    private static boolean same(BeneficialOwner owner, Shareholder holder) {
        return owner.name().strip().equals(holder.name().strip())
                && owner.paperNumber().strip().equalsIgnoreCase(holder.number().strip());
    }

    private static String perCent(long basisPoints) {
        return BigDecimal.valueOf(basisPoints, PER_CENT_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
