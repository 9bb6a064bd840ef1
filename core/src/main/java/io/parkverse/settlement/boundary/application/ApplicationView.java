package io.parkverse.settlement.boundary.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import java.io.Serializable;
import java.util.List;

/**
 * An application with its case.
 *
 * @param data with personal data hidden from the park's staff
 * @param masked whether personal data is hidden
 * @param editable whether the caller may change it now
 * @param sections state of each part, in the order of {@link SectionKey}
 */
public record ApplicationView(
        CaseView workCase,
        ApplicationKind kind,
        ApplicationData data,
        boolean masked,
        boolean editable,
        List<SectionState> sections,
        PrecheckResult precheck)
        implements Serializable {

    /** Kind under which {@link io.parkverse.identity.boundary.Unmasking} knows applications, by case. */
    public static final String PERSONAL_DATA = "application";

    public ApplicationView {
        sections = List.copyOf(sections);
    }

    public SectionState state(SectionKey section) {
        return sections.stream()
                .filter(state -> state.section() == section)
                .findFirst()
                .orElseGet(() -> SectionState.never(section));
    }
}
