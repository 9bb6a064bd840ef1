package io.parkverse.intake.boundary;

/** What a column of a file can mean. */
public enum IntakeField {
    NAME(true),
    NAME_EN(false),
    CODE(true),
    LEGAL_FORM(false),
    SCOPE(false),
    BUILDING(true),
    POSTAL_ADDRESS(false),
    UNIT(true),
    ADDRESS_KIND(false),
    PLACE(false),
    TERM_FROM(true),
    TERM_UNTIL(true),
    PAID_UNTIL(false),
    CONTACT_NAME(false),
    CONTACT_MOBILE(false),
    CONTACT_MAIL(false);

    private final boolean required;

    IntakeField(boolean required) {
        this.required = required;
    }

    /** Whether every file needs a column for it. */
    public boolean required() {
        return required;
    }
}
