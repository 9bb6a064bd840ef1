package io.parkverse.identity.boundary;

import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The role table as the console shows it. */
@Boundary
public class RightsOverview {

    @Inject
    RoleTable table;

    /** An operation and who may call it. */
    public record Right(String operation, Set<Role> roles) implements Serializable {

        public Right {
            roles = Set.copyOf(roles);
        }

        /** What the operation is, in words. */
        public String text(Locale locale) {
            return Texts.get(locale, "rights." + operation);
        }
    }

    @Allowed("identity.rights")
    public List<Right> rights(Caller caller) {
        return table.rows().entrySet().stream()
                .map(row -> new Right(row.getKey(), row.getValue()))
                .toList();
    }
}
