package io.parkverse.platform.error;

/**
 * One way in which a feature can refuse. Each feature has one enum of these; a code has a stable
 * name for callers, an HTTP status and a text in both languages under {@link #messageKey()}.
 */
public interface ErrorCode {

    /** Stable, dotted, lower case: {@code settlement.case-not-found}. */
    String code();

    /** HTTP status of the answer when the code leaves the server by REST or as a page. */
    int status();

    /** Key of the text in the feature's message bundle: {@code settlement.error.case-not-found}. */
    default String messageKey() {
        int dot = code().indexOf('.');
        return code().substring(0, dot) + ".error" + code().substring(dot);
    }
}
