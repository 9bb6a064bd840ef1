package io.parkverse.webhooks.control;

/**
 * What came of an attempt.
 *
 * @param word the HTTP status, or a short word for what went wrong before there was one
 */
public record Outcome(boolean taken, boolean gone, String word) {

    private static final int GONE = 410;

    static Outcome answered(int status) {
        return new Outcome(status >= 200 && status < 300, status == GONE, String.valueOf(status));
    }

    static Outcome failed(String word) {
        return new Outcome(false, false, word);
    }
}
