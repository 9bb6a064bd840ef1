package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.ProcessView.Lifecycle;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.entity.ProcessDefinition;
import io.parkverse.casework.entity.ProcessPhase;
import io.parkverse.casework.entity.ProcessState;
import io.parkverse.casework.entity.ProcessTransition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads processes from their rows and writes them: parents before children, for the foreign keys. */
@ApplicationScoped
public class ProcessStore {

    private static final String CHILDREN = " c where c.definition = :definition";

    @Inject
    EntityManager entityManager;

    @Inject
    KnownPlans known;

    public Optional<ProcessDefinition> find(String process, Lifecycle lifecycle) {
        return entityManager
                .createQuery(
                        "select d from ProcessDefinition d where d.process = :process and d.lifecycle = :lifecycle",
                        ProcessDefinition.class)
                .setParameter("process", process)
                .setParameter("lifecycle", lifecycle)
                .getResultStream()
                .findFirst();
    }

    public Optional<ProcessDefinition> find(String process, int number) {
        return all().stream()
                .filter(d -> d.process().equals(process) && d.number() == number)
                .findFirst();
    }

    /** All versions of all processes, the newest of each first. */
    public List<ProcessDefinition> all() {
        return entityManager
                .createQuery(
                        "select d from ProcessDefinition d order by d.process, d.number desc", ProcessDefinition.class)
                .getResultList();
    }

    public ProcessView view(ProcessDefinition definition) {
        return new ProcessView(definition.number(), definition.lifecycle(), plan(definition));
    }

    public ProcessPlan plan(UUID definition) {
        return plan(entityManager.find(ProcessDefinition.class, definition));
    }

    public ProcessPlan plan(ProcessDefinition definition) {
        return known.of(definition, () -> read(definition));
    }

    private ProcessPlan read(ProcessDefinition definition) {
        return new ProcessPlan(
                definition.process(),
                definition.prefix(),
                definition.name(),
                phases(definition),
                states(definition),
                transitions(definition));
    }

    /** Adds a draft after the newest version. */
    public ProcessDefinition add(ProcessPlan plan) {
        int newest = all().stream()
                .filter(d -> d.process().equals(plan.key()))
                .mapToInt(ProcessDefinition::number)
                .max()
                .orElse(0);
        ProcessDefinition draft = new ProcessDefinition(plan, newest + 1);
        entityManager.persist(draft);
        entityManager.flush();
        writeRows(draft, plan);
        return draft;
    }

    /** Replaces the rows of a draft. */
    public void replace(ProcessDefinition draft, ProcessPlan plan) {
        deleteRows(draft);
        writeRows(draft, plan);
    }

    public void remove(ProcessDefinition draft) {
        deleteRows(draft);
        entityManager.remove(draft);
        entityManager.flush();
    }

    private void writeRows(ProcessDefinition draft, ProcessPlan plan) {
        for (int i = 0; i < plan.phases().size(); i++) {
            entityManager.persist(new ProcessPhase(draft, i, plan.phases().get(i)));
        }
        entityManager.flush();
        for (int i = 0; i < plan.states().size(); i++) {
            entityManager.persist(new ProcessState(draft, i, plan.states().get(i)));
        }
        entityManager.flush();
        for (int i = 0; i < plan.transitions().size(); i++) {
            entityManager.persist(
                    new ProcessTransition(draft, i, plan.transitions().get(i)));
        }
        entityManager.flush();
    }

    private void deleteRows(ProcessDefinition draft) {
        for (Class<?> child : List.of(ProcessTransition.class, ProcessState.class, ProcessPhase.class)) {
            children(draft, child).forEach(entityManager::remove);
            entityManager.flush();
        }
    }

    private List<Phase> phases(ProcessDefinition definition) {
        return children(definition, ProcessPhase.class).stream()
                .map(ProcessPhase::phase)
                .toList();
    }

    private List<State> states(ProcessDefinition definition) {
        return children(definition, ProcessState.class).stream()
                .map(ProcessState::state)
                .toList();
    }

    private List<Transition> transitions(ProcessDefinition definition) {
        return children(definition, ProcessTransition.class).stream()
                .map(ProcessTransition::transition)
                .toList();
    }

    private <T> List<T> children(ProcessDefinition definition, Class<T> type) {
        return entityManager
                .createQuery("select c from " + type.getSimpleName() + CHILDREN + " order by c.position", type)
                .setParameter("definition", definition.id())
                .getResultList();
    }
}
