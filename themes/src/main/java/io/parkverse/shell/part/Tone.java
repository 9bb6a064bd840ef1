package io.parkverse.shell.part;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The five states of LOOK: always text and icon and colour together. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    WAITING(VaadinIcon.CLOCK),
    ATTENTION(VaadinIcon.EXCLAMATION_CIRCLE_O),
    GOOD(VaadinIcon.CHECK_CIRCLE_O),
    DANGER(VaadinIcon.CLOSE_CIRCLE_O);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String style() {
        return "pv-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
