package io.parkverse.casework.control;

import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Plans that no longer change, those of active and retired processes, kept by the id of their definition: a case
 * asks for its plan at every move. Each node keeps its own. A plan is kept only once the transaction that read it
 * has been committed, since an activation may still be undone. The caller has read the definition from behind its
 * park's wall.
 */
@ApplicationScoped
class KnownPlans {

    /** Of some ten kilobytes each. */
    private static final int MOST = 1_000;

    private static final float LOAD = 0.75f;

    private final Map<UUID, ProcessPlan> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ProcessPlan> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    Transactions transactions;

    ProcessPlan of(ProcessDefinition definition, Supplier<ProcessPlan> reading) {
        ProcessPlan known = kept.get(definition.id());
        if (known != null) {
            return known;
        }
        ProcessPlan read = reading.get();
        if (definition.lifecycle() != Lifecycle.DRAFT) {
            transactions.afterCommit(() -> kept.put(definition.id(), read));
        }
        return read;
    }
}
