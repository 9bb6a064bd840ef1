package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The forms of the platform's site that need something from the mail of the one who fills them in. */
class SiteFormsIT {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6,8}\\b");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
    private static final String HOST = Server.platformHost();
    private static final String FIRST = "first-passage-2026";
    private static final String SECOND = "second-passage-2026";

    private final Visitor visitor = new Visitor();
    private final String mail = "forms-" + UUID.randomUUID() + "@parkverse.example";

    @Test
    @DisplayName("G5.5 the code from the mail makes the account, and the person is signed in")
    void byCode() {
        Visitor.Answer answer =
                visitor.post(HOST, "/sign-up/code", "challenge=" + signUp() + "&digits=" + inMail(CODE, 0));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(visitor.get(HOST, "/account").body()).contains("林晓");
    }

    @Test
    @DisplayName("G5.5 the link from the mail makes the account with the password that was chosen")
    void byLink() {
        signUp();
        Visitor elsewhere = new Visitor();
        String token = inMail(TOKEN, 1);

        assertThat(elsewhere
                        .post(HOST, "/sign-up/confirm", "token=" + token + "&password=" + SECOND)
                        .status())
                .isEqualTo(422);
        assertThat(elsewhere
                        .post(HOST, "/sign-up/confirm", "token=" + token + "&password=" + FIRST)
                        .status())
                .isEqualTo(303);
        assertThat(elsewhere.get(HOST, "/account").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("G5.5 a changed password is the one that signs in from then on")
    void changed() {
        byCode();
        assertThat(visitor.post(HOST, "/account/password", "password=" + FIRST + "&new=" + SECOND)
                        .location())
                .isEqualTo("/account?done=password");

        assertThat(signIn(FIRST)).isEqualTo(422);
        assertThat(signIn(SECOND)).isEqualTo(303);
    }

    @Test
    @DisplayName("G5.5 a lost password is replaced with the code from the mail, and others stay out")
    void recovered() {
        byCode();
        Visitor forgetful = new Visitor();
        Server.advance(Duration.ofMinutes(2));
        String challenge = challenge(forgetful.post(HOST, "/recovery", "contact=" + mail));
        String wrong = "challenge=" + challenge + "&digits=000000&password=" + SECOND;
        assertThat(forgetful.post(HOST, "/recovery/new-password", wrong).status())
                .isEqualTo(422);
        String right = "challenge=" + challenge + "&digits=" + inMail(CODE, 0) + "&password=" + SECOND;
        assertThat(forgetful.post(HOST, "/recovery/new-password", right).status())
                .isEqualTo(200);

        assertThat(signIn(FIRST)).isEqualTo(422);
        assertThat(signIn(SECOND)).isEqualTo(303);
    }

    private String signUp() {
        return challenge(visitor.post(HOST, "/sign-up", "name=林晓&contact=" + mail + "&password=" + FIRST));
    }

    private int signIn(String password) {
        return new Visitor()
                .post(HOST, "/signin", "contact=" + mail + "&password=" + password)
                .status();
    }

    private static String challenge(Visitor.Answer answer) {
        assertThat(answer.location()).contains("challenge=");
        return answer.location().replaceAll(".*challenge=([^&]+).*", "$1");
    }

    private String inMail(Pattern pattern, int group) {
        String words = Server.look(
                "select arguments::text from outgoing_message where address = ? order by id desc limit 1", mail);
        Matcher matcher = pattern.matcher(words);
        assertThat(matcher.find()).as(words).isTrue();
        return matcher.group(group);
    }
}
