package io.parkverse.settlement.ui.wizard;

import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.SectionKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A screen of the guided application: a part of it, its documents, or the check before it is submitted. */
enum WizardStep {
    NAMES,
    EXISTING,
    SCOPE,
    CAPITAL,
    PEOPLE,
    OWNERS,
    ADDRESS,
    CONTACT,
    DOCUMENTS,
    CHECK;

    /** The screens of a kind of application, in their order. */
    static List<WizardStep> of(ApplicationKind kind) {
        List<WizardStep> steps = new ArrayList<>();
        kind.sections().forEach(section -> steps.add(valueOf(section.name())));
        steps.add(DOCUMENTS);
        steps.add(CHECK);
        return List.copyOf(steps);
    }

    /** The part of the application that is filled in here. */
    Optional<SectionKey> section() {
        return Arrays.stream(SectionKey.values())
                .filter(section -> section.name().equals(name()))
                .findFirst();
    }

    /** As it stands in the address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String nameKey() {
        return section().map(section -> "settlement.section." + section).orElse("settle.step." + name());
    }

    /** The screen on which a finding is put right. */
    static WizardStep ofField(String field) {
        int dot = field.indexOf('.');
        return valueOf(dot < 0 ? field : field.substring(0, dot));
    }
}
