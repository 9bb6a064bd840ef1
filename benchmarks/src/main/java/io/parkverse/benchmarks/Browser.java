package io.parkverse.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who reads pages and sends forms: keeps the cookies of each host. Comes from an address of
 * loopback's own, because the edge limits what one address may do; the JDK's client cannot choose one.
 * Each request has its own connection.
 */
public final class Browser {

    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie:\\s*([^=]+)=([^;\\r]*)");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location:\\s*(\\S+)");
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(60).toMillis());

    private final Server server;
    private final InetAddress from;
    private final Map<String, Map<String, String>> cookies;

    public Browser(Server server, InetAddress from) {
        this(server, from, new ConcurrentHashMap<>());
    }

    private Browser(Server server, InetAddress from, Map<String, Map<String, String>> cookies) {
        this.server = server;
        this.from = from;
        this.cookies = cookies;
    }

    /** What came back. */
    public record Page(int status, String head, String body) {

        /** Where the browser is sent to; empty for nowhere. */
        public String location() {
            return first(LOCATION.matcher(head));
        }

        /** The first group of the first match in the body; empty for none. */
        public String find(Pattern pattern) {
            return first(pattern.matcher(body));
        }

        /** The value of a hidden field. */
        public String hidden(String name) {
            return find(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""));
        }

        private static String first(Matcher matcher) {
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** The same person at another address. */
    public Browser movedTo(InetAddress address) {
        return new Browser(server, address, cookies);
    }

    public Page get(String host, String path) throws IOException {
        return exchange(host, "GET " + path, "", "");
    }

    /** Sends a form of that page. */
    public Page post(String host, String path, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String headers = "Origin: http://" + host + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + form.length() + "\r\n";
        return exchange(host, "POST " + path, headers, form);
    }

    private Page exchange(String host, String what, String headers, String form) throws IOException {
        String kept = cookies.getOrDefault(host, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        String request = what + " HTTP/1.0\r\nHost: " + host + "\r\nAccept: text/html\r\nAccept-Language: zh-CN\r\n"
                + (kept.isEmpty() ? "" : "Cookie: " + kept + "\r\n") + headers + "\r\n" + form;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setSoTimeout(PATIENCE);
            socket.connect(server.address(), PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(host, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Page read(String host, String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end + 2);
        Matcher set = COOKIE.matcher(head);
        while (set.find()) {
            cookies.computeIfAbsent(host, key -> new ConcurrentHashMap<>()).put(set.group(1), set.group(2));
        }
        return new Page(Integer.parseInt(head.substring(9, 12)), head, answer.substring(end + 4));
    }
}
