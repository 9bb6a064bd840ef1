package io.parkverse.edge;

/** Which addresses the edge opens to people who are signed in, and to nobody else. */
public final class Door {

    private Door() {}

    /** Whether an address below a context is private; its strangers are sent to the sign-in (DoorkeeperTest). */
    public static boolean isPrivate(String context, String path) {
        return Place.of(context, path) == Place.PRIVATE;
    }
}
