package io.parkverse.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The running server under test, as {@code ./park test} started it. Park hosts are addressed by the
 * Host header, because names under localhost resolve in browsers but not everywhere else.
 */
public final class Server {

    private static final URI BASE = URI.create(System.getProperty("park.base", "http://localhost:18080"));
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Server() {}

    /** Address of a path on the platform's host. */
    public static String platform(String path) {
        return BASE + path;
    }

    /** Address of a path on a park's host. */
    public static String park(String slug, String path) {
        return "http://" + host(slug) + path;
    }

    /** Host and port of a park. */
    public static String host(String slug) {
        return slug + "." + BASE.getHost() + ":" + BASE.getPort();
    }

    public static HttpResponse<String> get(String host, String path) {
        return send(request(host, path).GET().build());
    }

    public static HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + BASE.getPort() + path))
                .header("Host", host)
                .timeout(Duration.ofSeconds(30));
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int port() {
        return BASE.getPort();
    }

    public static String platformHost() {
        return BASE.getHost() + ":" + BASE.getPort();
    }

    /** Moves business time; due jobs have run when it returns. */
    public static void advance(Duration step) {
        HttpResponse<String> answer = send(request(platformHost(), "/test/clock?advance=" + step)
                .header("Origin", platform(""))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("the clock did not move: " + answer.statusCode());
        }
    }

    /** Reads one value behind all walls, for what a stranger cannot see but a test must know. */
    public static String look(String sql, Object... parameters) {
        Map<String, String> secrets = secrets();
        String url =
                "jdbc:postgresql://127.0.0.1:" + System.getenv().getOrDefault("PARK_DB_PORT", "15433") + "/parkverse";
        try (Connection connection = DriverManager.getConnection(url, "postgres", secrets.get("SUPER_PASSWORD"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> secrets() {
        Path file = Path.of(System.getProperty("park.state"), "secrets.env");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
