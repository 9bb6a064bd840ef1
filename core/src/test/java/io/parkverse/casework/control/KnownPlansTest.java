package io.parkverse.casework.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.testing.Portal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnownPlansTest {

    private static final ProcessPlan FIRST = plan("第一版");
    private static final ProcessPlan SECOND = plan("第二版");

    private final KnownPlans known = Portal.bean(KnownPlans.class);
    private final Transactions transactions = Portal.bean(Transactions.class);
    private final ProcessDefinition definition = new ProcessDefinition(FIRST, 1);

    @Test
    @DisplayName("G4.8 the plan of an active process is read once")
    void once() throws Exception {
        definition.activate(Instant.EPOCH);

        assertThat(committed(FIRST)).isEqualTo(FIRST);
        assertThat(committed(SECOND)).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("G4.8 the plan of a draft is read each time")
    void draft() throws Exception {
        assertThat(committed(FIRST)).isEqualTo(FIRST);
        assertThat(committed(SECOND)).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("G4.8 an activation that is undone leaves no plan behind")
    void undone() throws Exception {
        definition.activate(Instant.EPOCH);
        assertThatThrownBy(() -> transactions.required(() -> {
                    known.of(definition, () -> FIRST);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(committed(SECOND)).isEqualTo(SECOND);
    }

    private ProcessPlan committed(ProcessPlan read) throws Exception {
        return transactions.required(() -> known.of(definition, () -> read));
    }

    private static ProcessPlan plan(String name) {
        return new ProcessPlan("known", "K", new Label(name, name), List.of(), List.of(), List.of());
    }
}
