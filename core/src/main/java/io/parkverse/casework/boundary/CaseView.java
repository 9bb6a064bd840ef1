package io.parkverse.casework.boundary;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A case as others see it. Written to a session in its {@link Kept} form, since {@link Optional} is not
 * serializable.
 *
 * @param number unique in its park: {@code R2026-000123}
 * @param kind what the feature distinguishes within the process: {@code NEW_COMPANY}
 * @param claimedBy the member of staff who has taken it
 * @param deadline until when the state has to be left
 */
public record CaseView(
        CaseId id,
        String number,
        String process,
        int processVersion,
        String kind,
        String state,
        EnterpriseId enterprise,
        String title,
        Optional<AccountId> claimedBy,
        Optional<Instant> deadline,
        Instant openedAt,
        int version)
        implements Serializable {

    private Object writeReplace() {
        return new Kept(
                id,
                number,
                process,
                processVersion,
                kind,
                state,
                enterprise,
                title,
                claimedBy.orElse(null),
                deadline.orElse(null),
                openedAt,
                version);
    }

    private record Kept(
            CaseId id,
            String number,
            String process,
            int processVersion,
            String kind,
            String state,
            EnterpriseId enterprise,
            String title,
            AccountId claimedBy,
            Instant deadline,
            Instant openedAt,
            int version)
            implements Serializable {

        private Object readResolve() {
            return new CaseView(
                    id,
                    number,
                    process,
                    processVersion,
                    kind,
                    state,
                    enterprise,
                    title,
                    Optional.ofNullable(claimedBy),
                    Optional.ofNullable(deadline),
                    openedAt,
                    version);
        }
    }
}
