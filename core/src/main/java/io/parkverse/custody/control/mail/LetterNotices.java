package io.parkverse.custody.control.mail;

import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.control.People;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells people about letters. A notice names addressee and sender and holds no code. */
@ApplicationScoped
public class LetterNotices {

    private static final String ABOUT = "custody.notice.";

    @Inject
    People people;

    void arrived(Caller caller, LetterView letter) {
        tellCompany(caller, "arrived", letter);
    }

    void closed(Caller caller, LetterView letter) {
        tellCompany(caller, "closed." + letter.handling().outcome(), letter);
    }

    void due(Caller caller, LetterView letter) {
        tellCompany(caller, "due", letter);
    }

    /** A grave letter lies: both sides hear of it. */
    void escalated(Caller caller, LetterView letter) {
        tellCompany(caller, "escalated", letter);
        people.tellKeepers(caller, ABOUT + "lies", arguments(letter));
    }

    private void tellCompany(Caller caller, String about, LetterView letter) {
        people.tellCompany(caller, letter.enterprise(), ABOUT + about, arguments(letter));
    }

    private static List<String> arguments(LetterView letter) {
        return List.of(
                letter.addressee(),
                letter.cover().sender(),
                letter.period().dueOn().toString());
    }
}
