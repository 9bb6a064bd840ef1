package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A certificate of an enterprise, such as of its quality management.
 *
 * @param lastDay last day of validity: one, or none for a certificate without an end
 */
public record Qualification(String name, String number, String issuer, LocalDate issuedOn, List<LocalDate> lastDay)
        implements Serializable {

    private static final int LONGEST = 120;
    private static final int LONGEST_NUMBER = 60;

    /**
     * Checks what is told.
     *
     * @throws EnterpriseException without a name, with an end before the beginning, or for overlong texts
     */
    public Qualification {
        name = name.strip();
        number = number.strip();
        issuer = issuer.strip();
        lastDay = List.copyOf(lastDay);
        boolean sound = !name.isEmpty()
                && name.length() <= LONGEST
                && number.length() <= LONGEST_NUMBER
                && issuer.length() <= LONGEST;
        if (!sound) {
            throw new EnterpriseException(EnterpriseError.QUALIFICATION_INCOMPLETE);
        }
        LocalDate begin = issuedOn;
        if (lastDay.stream().anyMatch(end -> end.isBefore(begin))) {
            throw new EnterpriseException(EnterpriseError.ENDS_BEFORE_IT_BEGINS);
        }
    }

    public Optional<LocalDate> validUntil() {
        return lastDay.stream().findFirst();
    }
}
