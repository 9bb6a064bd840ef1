package io.parkverse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** F1.6: the architecture rules of ARCHITECTURE.md, on the compiled classes of core. */
@AnalyzeClasses(packages = "io.parkverse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.parkverse.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("io.parkverse.platform..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.parkverse.platform..",
                    "java..",
                    "javax..",
                    "jakarta..",
                    "org.eclipse.persistence..",
                    "org.flywaydb..",
                    "org.slf4j..",
                    "com.fasterxml..");

    @ArchTest
    static final ArchRule entitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("be used by their own feature only") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    entity.getDirectDependenciesToSelf().stream()
                            .filter(use -> !feature(use.getOriginClass()).equals(feature(entity)))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule boundariesTakeTheCallerAndNameTheirOperation = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Boundary.class)
            .should(new ArchCondition<>("take a Caller first, and be annotated with @Allowed") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean observer = method.getParameterAnnotations().stream()
                            .flatMap(Set::stream)
                            .anyMatch(annotation ->
                                    annotation.getRawType().getSimpleName().equals("Observes"));
                    boolean guarded = method.isAnnotatedWith(Allowed.class)
                            && !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class);
                    if (!observer && !guarded && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule boundariesSpeakInRecords = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Boundary.class)
            .should(new ArchCondition<>("neither take nor return entities") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean entity = method.getReturnType().getAllInvolvedRawTypes().stream()
                                    .anyMatch(type -> type.isAnnotatedWith(Entity.class))
                            || method.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                    if (entity) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that()
            .doNotHaveSimpleName("PortalClock")
            .should(callMethod(Instant.class, "now"))
            .orShould(callMethod(LocalDate.class, "now"))
            .orShould(callMethod(LocalDateTime.class, "now"))
            .orShould(callMethod(System.class, "currentTimeMillis"));

    @ArchTest
    static final ArchRule nativeQueriesStaySwitchedOff = noClasses()
            .should(callMethod(EntityManager.class, "createNativeQuery", String.class))
            .orShould(callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class));

    @ArchTest
    static final ArchRule onlyTheWallSetsThePark = noClasses()
            .that()
            .doNotHaveSimpleName("Wall")
            .should(callMethod(EntityManager.class, "setProperty", String.class, Object.class));

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)");

    @ArchTest
    static final ArchRule entitiesLiveInEntityPackages =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..entity..");

    @ArchTest
    static final ArchRule boundariesLiveInBoundaryPackages =
            classes().that().areAnnotatedWith(Boundary.class).should().resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule coreKnowsNoUserInterface = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin..")
                    .or(resideInAPackage("jakarta.servlet.."))
                    .or(resideInAPackage("jakarta.ws.rs..")));

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
