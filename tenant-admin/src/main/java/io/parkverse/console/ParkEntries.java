package io.parkverse.console;

/** Entries of a park's own settings. */
final class ParkEntries {

    private ParkEntries() {}

    static void addTo(ConsoleFrame frame) {
        frame.group("");
    }
}
