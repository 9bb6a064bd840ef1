package io.parkverse.custody.control.register;

import io.parkverse.custody.boundary.listing.PublicList;
import io.parkverse.custody.boundary.register.Proposal;
import io.parkverse.custody.boundary.register.Register;
import io.parkverse.custody.boundary.register.RegisterEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes every proposal under a number that says that it is simulated. Has entries for codes whose organisation part
 * holds {@value #ABNORMAL} or {@value #DISHONEST}, so that both lists can be tried.
 */
@ApplicationScoped
public class SimulatedRegister implements Register {

    private static final int NUMBERS = 1_000_000;
    private static final String ABNORMAL = "MAABN";
    private static final String DISHONEST = "MADSH";
    private static final LocalDate LISTED_ON = LocalDate.of(2025, 6, 30);

    private final SecureRandom random = new SecureRandom();

    @Override
    public boolean simulated() {
        return true;
    }

    @Override
    public String propose(Proposal proposal) {
        return "SIM-%s-%06d".formatted(proposal.on(), random.nextInt(NUMBERS));
    }

    @Override
    public List<RegisterEntry> entriesOf(String code) {
        List<RegisterEntry> entries = new ArrayList<>();
        if (code.contains(ABNORMAL)) {
            entries.add(new RegisterEntry(PublicList.ABNORMAL, "通过登记的住所或者经营场所无法联系（模拟）", LISTED_ON));
        }
        if (code.contains(DISHONEST)) {
            entries.add(new RegisterEntry(PublicList.DISHONEST, "提交虚假材料取得登记（模拟）", LISTED_ON));
        }
        return entries;
    }
}
