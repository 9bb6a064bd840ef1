package io.parkverse.custody.boundary.mail;

/** Who has sent a letter, and how many working days it may lie; the house's own periods. */
public enum LetterKind {
    /** An authority. */
    OFFICIAL(3, true),
    COURT(3, true),
    TAX(5, true),
    BANK(10, false),
    OTHER(15, false);

    private final int workingDays;
    private final boolean grave;

    LetterKind(int workingDays, boolean grave) {
        this.workingDays = workingDays;
        this.grave = grave;
    }

    /** Working days from arrival to the last one on which the letter should be dealt with. */
    public int workingDays() {
        return workingDays;
    }

    /** Whether periods of law may run from such a letter: it is never destroyed, and escalates when it lies. */
    public boolean grave() {
        return grave;
    }
}
