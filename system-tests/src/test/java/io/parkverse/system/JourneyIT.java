package io.parkverse.system;

import com.microsoft.playwright.PlaywrightException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job from end to end in real browsers, as five people live it: an operator opens and brands a
 * park, a founder without an office there settles, the operator's staff reviews, a stranger checks.
 */
class JourneyIT {

    private static final String PASSWORD = "quiet-harbour-7";

    @ParameterizedTest(name = "{displayName} [{0}]")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("F1-F6 a park opens and a remote enterprise settles in it")
    void settles(String language) {
        try (Person founder = Person.atDesk(language)) {
            settles(founder, language);
        }
    }

    @Test
    @DisplayName("G5.7 the keyboard alone completes a settlement from signing up to the certificate")
    void withoutAMouse() {
        try (Person founder = Person.withKeyboardAlone("en")) {
            settles(founder, "en");
        }
    }

    private static void settles(Person founder, String language) {
        try (Person operator = Person.atDesk(language);
                Person stranger = Person.withPhone(language)) {
            try {
                settle(operator, founder, stranger);
            } catch (AssertionError | PlaywrightException failure) {
                operator.picture("failed-operator");
                founder.picture("failed-founder");
                throw failure;
            }
        }
    }

    private static void settle(Person operator, Person founder, Person stranger) {
        String mark = "x" + UUID.randomUUID().toString().substring(0, 6);
        String slug = "pier-" + mark;
        ParkOpening opening = new ParkOpening(operator, slug);
        opening.signUp("operator-" + mark + "@pier.example", PASSWORD);
        opening.open();
        opening.brand();
        opening.prepare();

        Founder applicant = new Founder(founder, slug);
        applicant.signUp("founder-" + mark + "@cloud.example", PASSWORD);
        applicant.fillIn();
        applicant.upload();
        applicant.submit();

        ReviewDesk desk = new ReviewDesk(operator, slug);
        desk.askForBetterDocument();
        applicant.improve();
        desk.approve();
        desk.allocate();

        applicant.sign(PASSWORD);
        desk.sign(PASSWORD);
        desk.importStatement(applicant.transfer());
        desk.issueLicence();

        stranger.open(applicant.certificate());
        stranger.finds(".verdict.VALID");
        stranger.picture("24-certificate-checked");
    }
}
