package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Browser;
import io.parkverse.benchmarks.Browser.Page;
import io.parkverse.benchmarks.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An operator who opens parks by the form of the platform's host. Sends each form from an address of its
 * own, as different operators would: the edge lets one address open five parks in half an hour.
 */
final class Founder {

    private static final String MAIL = "founder@parkverse.example";
    private static final String PASSWORD = "lotus-pier-2026";
    private static final String FORM = "form";
    private static final Pattern STYLES = Pattern.compile("href=\"(/brand/[0-9a-f]+\\.css)\"");
    private static final Pattern TITLE = Pattern.compile("<h1>([^<]+)</h1>");
    private static final Pattern DOCUMENT = Pattern.compile("<ul class=\"papers\">\\s*<li>\\s*<strong>([^<]+)");

    private final Server server;
    private final Browser browser;

    private Founder(Server server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    /** Signs in with an ordinary account of the demo. */
    static Founder signedIn(Server server) throws IOException {
        Browser browser = new Browser(server, InetAddress.getLoopbackAddress());
        Page form = browser.get(server.platform(), "/signin");
        Page answer = browser.post(
                server.platform(), "/signin", Map.of("contact", MAIL, "password", PASSWORD, FORM, form.hidden(FORM)));
        require(answer.status() == 303, "sign-in was answered", answer);
        return new Founder(server, browser);
    }

    /** Opens a park; returns as soon as the form is answered. */
    void open(int number) throws IOException {
        submit(number, filled(number));
    }

    /**
     * Opens a park and visits it.
     *
     * @return seconds from sending the form until the park's own host has shown its brand, its words of
     *     welcome, and the documents that its rules ask for
     */
    double openAndVisit(int number) throws IOException {
        Map<String, String> fields = filled(number);
        long begin = System.nanoTime();
        submit(number, fields);
        visit(number);
        return (System.nanoTime() - begin) / 1e9;
    }

    static String slug(int number) {
        return String.format(Locale.ROOT, "bench-%05d", number);
    }

    private Map<String, String> filled(int number) throws IOException {
        Page form = browser.get(server.platform(), "/open-park");
        return Map.of(
                "nameZh",
                "观云产业园" + number,
                "nameEn",
                "Cloudwatch Park " + number,
                "shortName",
                "观云" + number,
                "slug",
                slug(number),
                "kind",
                "VIRTUAL",
                FORM,
                form.hidden(FORM));
    }

    private void submit(int number, Map<String, String> fields) throws IOException {
        Page answer = browser.movedTo(addressOf(number)).post(server.platform(), "/open-park", fields);
        require(answer.location().contains("//" + server.park(slug(number)) + "/"), "the form was answered", answer);
    }

    private void visit(int number) throws IOException {
        String host = server.park(slug(number));
        Page home = browser.get(host, "/");
        require(home.status() == 200 && !home.find(TITLE).isBlank(), "the park has no words of welcome", home);
        Page styles = browser.get(host, home.find(STYLES));
        require(styles.status() == 200, "the park has no brand", styles);
        Page rules = browser.get(host, "/settle");
        require(!rules.find(DOCUMENT).isBlank(), "the park has no rules", rules);
    }

    /** One of the sixteen million addresses of loopback. */
    private static InetAddress addressOf(int number) throws IOException {
        return InetAddress.getByAddress(
                new byte[] {127, (byte) (1 + number / 62_500), (byte) (number / 250 % 250), (byte) (1 + number % 250)});
    }

    private static void require(boolean fulfilled, String problem, Page page) {
        if (!fulfilled) {
            throw new IllegalStateException(problem + ": " + page.status() + " " + page.head());
        }
    }
}
