package io.parkverse.settlement.ui;

import io.parkverse.casework.boundary.CaseView;
import java.util.Arrays;
import java.util.Optional;

/**
 * The one thing that an applicant does next about a case, by its state. States that a park has put in of
 * its own have none: there the status page says whose turn it is.
 */
enum NextStep {
    FILL_IN("draft", "application"),
    SUBMIT("prechecked", "application"),
    SUPPLEMENT("supplement", "documents"),
    SIGN("address-allocated", "agreement"),
    PAY("agreement-signed", "fees"),
    ENTER_LICENCE("registrar-set-issued", "licence"),
    SHOW_CERTIFICATE("settled", "certificate");

    private final String state;
    private final String page;

    NextStep(String state, String page) {
        this.state = state;
        this.page = page;
    }

    static Optional<NextStep> of(CaseView workCase) {
        return Arrays.stream(values())
                .filter(step -> step.state.equals(workCase.state()))
                .findFirst();
    }

    /** Text of the button that leads there. */
    String verbKey() {
        return "settle.next." + name() + ".verb";
    }

    /** What it is about, in a sentence. */
    String wordsKey() {
        return "settle.next." + name() + ".words";
    }

    String path(CaseView workCase) {
        return "cases/" + workCase.id() + "/" + page;
    }
}
