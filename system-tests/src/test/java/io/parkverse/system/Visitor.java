package io.parkverse.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who visits the public site without a browser's engine: keeps cookies by host, and comes from a loopback
 * address of its own, so that what it uses up of the limits by address is nobody else's.
 */
final class Visitor {

    private static final int MOST_REDIRECTS = 8;
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)");

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final byte[] from = {127, octet(), octet(), octet()};

    /** What a visitor was answered. */
    record Answer(int status, List<String> headers, String body) {

        List<String> all(String name) {
            String begin = name + ": ";
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, begin, 0, begin.length()))
                    .map(line -> line.substring(begin.length()))
                    .toList();
        }

        String location() {
            return all("Location").stream().findFirst().orElse("");
        }
    }

    private static byte octet() {
        return (byte) ThreadLocalRandom.current().nextInt(2, 250);
    }

    /** Signs in on the platform and comes back to the park. */
    static Visitor signedIn(String mail, String password, String park) {
        Visitor visitor = new Visitor();
        visitor.post(Server.platformHost(), "/signin", "contact=" + mail + "&password=" + password);
        visitor.follow(Server.host(park), "/signin");
        return visitor;
    }

    Answer get(String host, String path) {
        return send(host, "GET " + path, "");
    }

    /**
     * Sends a form from the site's own page: with the token of the forms that the host has shown.
     *
     * @param form names and values as {@code a=b&c=d}; values stand as they are typed
     */
    Answer post(String host, String path, String form) {
        for (String page : List.of(path, "/signin")) {
            if (!forms.containsKey(host)) {
                get(host, page);
            }
        }
        return send(host, "POST " + path, encoded("form=" + forms.getOrDefault(host, "") + "&" + form));
    }

    private void follow(String firstHost, String firstPath) {
        String host = firstHost;
        Answer answer = get(host, firstPath);
        for (int i = 0; i < MOST_REDIRECTS && !answer.location().isEmpty(); i++) {
            URI next = URI.create("http://" + host).resolve(answer.location());
            host = next.getAuthority();
            answer = get(host, next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
        }
    }

    private Answer send(String host, String asked, String form) {
        Map<String, String> kept = cookies.computeIfAbsent(host, unknown -> new HashMap<>());
        String cookie = kept.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        Answer answer = exchange(String.join(
                "\r\n",
                asked + " HTTP/1.0",
                "Host: " + host,
                "Origin: http://" + host,
                "Accept: text/html",
                "Accept-Language: zh-CN",
                "Cookie: " + cookie,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "",
                form));
        for (String header : answer.all("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            kept.put(pair[0], pair[1]);
        }
        Matcher token = FORM.matcher(answer.body());
        if (token.find()) {
            forms.put(host, token.group(1));
        }
        return answer;
    }

    private Answer exchange(String request) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Server.port(), InetAddress.getByAddress(from), 0)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream input) throws IOException {
        String[] parts = new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        return new Answer(Integer.parseInt(lines.get(0).split(" ", 3)[1]), lines, parts[1]);
    }

    private static String encoded(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .map(field -> field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
