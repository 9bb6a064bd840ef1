package io.parkverse.offboarding.control;

/** Why a park's file is not entered; the message is one sentence for the person who runs the command. */
final class ArrivalRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    ArrivalRefusal(String message) {
        super(message);
    }

    ArrivalRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
