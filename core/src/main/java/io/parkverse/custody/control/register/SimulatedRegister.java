package io.parkverse.custody.control.register;

import io.parkverse.custody.boundary.register.Proposal;
import io.parkverse.custody.boundary.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Takes every proposal under a number that says that it is simulated. */
@ApplicationScoped
public class SimulatedRegister implements Register {

    private static final int NUMBERS = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public boolean simulated() {
        return true;
    }

    @Override
    public String propose(Proposal proposal) {
        return "SIM-%s-%06d".formatted(proposal.on(), random.nextInt(NUMBERS));
    }
}
