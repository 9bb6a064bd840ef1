package io.parkverse.console;

/** Entries of the platform console. */
final class PlatformEntries {

    private PlatformEntries() {}

    static void addTo(ConsoleFrame frame) {
        frame.group("");
    }
}
