package io.parkverse.casework.boundary;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import java.io.Serializable;
import java.util.Optional;

/**
 * Who held a case before, and who holds it now; empty for nobody. Written to a session in its {@link Kept}
 * form, since {@link Optional} is not serializable.
 */
public record HolderChange(CaseId id, Optional<AccountId> before, Optional<AccountId> after) implements Serializable {

    private Object writeReplace() {
        return new Kept(id, before.orElse(null), after.orElse(null));
    }

    private record Kept(CaseId id, AccountId before, AccountId after) implements Serializable {

        private Object readResolve() {
            return new HolderChange(id, Optional.ofNullable(before), Optional.ofNullable(after));
        }
    }
}
