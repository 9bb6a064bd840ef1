package io.parkverse.benchmarks.failover;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the demo who signs in and works on screens of a park. */
final class Person {

    static final String PASSWORD = "lotus-pier-2026";

    private static final int MOST_REDIRECTS = 8;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(form|to|state)\" value=\"([^\"]*)\"");

    private final Line line;
    private final String host;
    private final String base;

    private Person(Line line, String host, String base) {
        this.line = line;
        this.host = host;
        this.base = base;
    }

    /** Signs in on the platform's host, as the park's host asks for. */
    static Person signedIn(Line line, String host, String base, String mail) throws InterruptedException {
        Seen form = follow(line, host, base);
        Map<String, String> fields = new HashMap<>(Map.of("contact", mail, "password", PASSWORD));
        Matcher hidden = HIDDEN.matcher(form.answer().body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        Line.Answer answer = line.call(Call.form(form.host(), "/signin", fields));
        URI next = URI.create(answer.location());
        if (!follow(line, next.getAuthority(), next.getRawPath() + "?" + next.getRawQuery())
                .answer()
                .ok()) {
            throw new IllegalStateException(mail + " could not sign in: " + answer.status());
        }
        return new Person(line, host, base);
    }

    Screen open(String route) throws InterruptedException {
        return Screen.open(line, host, base, route);
    }

    /** Sends a file as the drop zone of a screen does. */
    Line.Answer upload(String path, String name, byte[] content) throws InterruptedException {
        return line.call(Multipart.of(host, path, name, content));
    }

    Line line() {
        return line;
    }

    private record Seen(String host, Line.Answer answer) {}

    private static Seen follow(Line line, String firstHost, String firstPath) throws InterruptedException {
        String host = firstHost;
        Line.Answer answer = line.call(Call.page(host, firstPath));
        for (int i = 0; i < MOST_REDIRECTS && !answer.location().isEmpty(); i++) {
            URI next = URI.create("http://" + host).resolve(answer.location());
            host = next.getAuthority();
            String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
            answer = line.call(Call.page(host, next.getRawPath() + query));
        }
        return new Seen(host, answer);
    }
}
