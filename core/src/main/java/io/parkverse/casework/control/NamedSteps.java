package io.parkverse.casework.control;

import io.parkverse.casework.boundary.CaseError;
import io.parkverse.casework.boundary.CaseException;
import io.parkverse.casework.boundary.Effect;
import io.parkverse.casework.boundary.Guard;
import io.parkverse.casework.boundary.ProcessPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the guards and effects that rows name among the beans of all features. */
@ApplicationScoped
public class NamedSteps {

    @Inject
    @Any
    Instance<Guard> guards;

    @Inject
    @Any
    Instance<Effect> effects;

    /**
     * The guard of a name.
     *
     * @throws CaseException {@link CaseError#MISSING_STEP}
     */
    public Guard guard(String name) {
        return findGuard(name).orElseThrow(() -> new CaseException(CaseError.MISSING_STEP, name));
    }

    /**
     * The effect of a name.
     *
     * @throws CaseException {@link CaseError#MISSING_STEP}
     */
    public Effect effect(String name) {
        return findEffect(name).orElseThrow(() -> new CaseException(CaseError.MISSING_STEP, name));
    }

    /** Names in a plan that no bean answers to, each once, in the plan's order. */
    public List<String> missing(ProcessPlan plan) {
        Stream<String> unknownGuards = plan.transitions().stream()
                .flatMap(t -> t.guards().stream())
                .filter(n -> findGuard(n).isEmpty());
        Stream<String> unknownEffects = plan.transitions().stream()
                .flatMap(t -> t.effects().stream())
                .filter(n -> findEffect(n).isEmpty());
        return Stream.concat(unknownGuards, unknownEffects).distinct().toList();
    }

    public Optional<Guard> findGuard(String name) {
        return guards.stream().filter(guard -> guard.name().equals(name)).findFirst();
    }

    private Optional<Effect> findEffect(String name) {
        return effects.stream().filter(effect -> effect.name().equals(name)).findFirst();
    }
}
