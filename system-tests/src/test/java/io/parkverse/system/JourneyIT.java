package io.parkverse.system;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
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
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String slug = "pier-" + mark;
        String operatorMail = "operator-" + mark + "@pier.example";
        String founderMail = "founder-" + mark + "@cloud.example";
        try (Person operator = Person.atDesk(language);
                Person founder = Person.atDesk(language);
                Person stranger = Person.withPhone(language)) {
            ParkOpening opening = new ParkOpening(operator, slug);
            opening.signUp(operatorMail, PASSWORD);
            opening.open();
            opening.brand();
            opening.prepare();

            Founder applicant = new Founder(founder, slug);
            applicant.signUp(founderMail, PASSWORD);
            applicant.fillIn();
            applicant.upload();
            applicant.submit();

            ReviewDesk desk = new ReviewDesk(operator, slug);
            desk.review();
            desk.allocate();

            applicant.sign(PASSWORD);
            desk.sign(PASSWORD);
            desk.importStatement(applicant.transfer());
            desk.issueLicence();

            String check = applicant.certificate();
            stranger.open(check);
            Locator verdict = stranger.finds(".verdict");
            verdict.waitFor();
            stranger.picture("16-certificate-checked");
        }
    }
}
