package io.parkverse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.identity.control.MandateTable;
import io.parkverse.platform.boundary.RoleTable;
import io.parkverse.platform.caller.Role;
import io.parkverse.testing.Portal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MandateTableTest {

    private final MandateTable table = Portal.bean(MandateTable.class);
    private final RoleTable rights = Portal.bean(RoleTable.class);

    @Test
    @DisplayName("G3.4 each operation that agents may use is decided, and none that is not there")
    void closed() {
        List<String> open = rights.rows().keySet().stream()
                .filter(operation -> rights.allowed(operation).contains(Role.AGENT)
                        || rights.allowed(operation).contains(Role.VISITOR))
                .toList();

        assertThat(table.rows().keySet()).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    @DisplayName("G3.4 no mandate covers people, ownership, mandates, tokens or signatures")
    void never() {
        assertThat(table.operations(EnumSet.allOf(MandateScope.class)))
                .doesNotContain(
                        "identity.members",
                        "identity.invite",
                        "identity.token-make",
                        "enterprise.hand-over",
                        "enterprise.edit",
                        "enterprise.mandates",
                        "enterprise.mandate-edit",
                        "signing.sign",
                        "signing.upload-scan");
        assertThat(EnumSet.allOf(MandateScope.class))
                .allSatisfy(
                        scope -> assertThat(table.operations(EnumSet.of(scope))).isNotEmpty());
    }
}
