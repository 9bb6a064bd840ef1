package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.parkverse.benchmarks.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that calls the API of a park through the balancer, on the node that the balancer gave it by cookie. It
 * behaves as the API's guide asks: when it hears nothing, or that nobody is there (502, 503, 504), it sends the very
 * same request again, after a pause that grows. Each sending is an attempt. Lets {@link #PAUSE} pass before each
 * call, so that it stays below what a token may call. For one thread.
 */
final class Program {

    /** Between an answer and the next call. */
    static final Duration PAUSE = Duration.ofMillis(150);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> NOBODY_THERE = Set.of(502, 503, 504);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(2);
    private static final Pattern NODE = Pattern.compile("pv_node=([^;]*)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
    private final Server server;
    private final String host;
    private final String token;
    private final Tally tally;
    private String node = "";

    Program(Server server, String host, String token, Tally tally) {
        this.server = server;
        this.host = host;
        this.token = token;
        this.tally = tally;
    }

    /** What a call has led to: the answer, or status 0 for none within the patience. */
    record Outcome(int status, JsonNode body) {

        boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    /** Sends the call until it is answered. */
    Outcome call(Call call) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_RETRY;
        Outcome outcome = attempt(call);
        while (unanswered(outcome) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            pause = pause.compareTo(LAST_RETRY) < 0 ? pause.multipliedBy(2) : LAST_RETRY;
            outcome = attempt(call);
        }
        return outcome;
    }

    private static boolean unanswered(Outcome outcome) {
        return outcome.status() == 0 || NOBODY_THERE.contains(outcome.status());
    }

    private Outcome attempt(Call call) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request(call), BodyHandlers.ofByteArray());
            keepNode(answer);
            JsonNode body = answer.statusCode() < 500 ? JSON.readTree(answer.body()) : MissingNode.getInstance();
            Outcome outcome = new Outcome(answer.statusCode(), body);
            if (outcome.ok()) {
                tally.answered(answer.headers().firstValue("X-Park-Node").orElse("nobody"));
            } else {
                tally.failed(call.method() + " " + outcome.status() + " "
                        + body.path("code").asText());
            }
            return outcome;
        } catch (IOException e) {
            tally.failed(call.method() + " " + e.getClass().getSimpleName());
            return new Outcome(0, MissingNode.getInstance());
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.base().getPort() + "/api/" + call.path()))
                .timeout(ANSWERING)
                .header("Host", host)
                .header("Authorization", "Bearer " + token)
                .method(
                        call.method(),
                        call.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        if (!node.isEmpty()) {
            request.header("Cookie", "pv_node=" + node);
        }
        return request.build();
    }

    private void keepNode(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            Matcher matcher = NODE.matcher(cookie);
            if (matcher.find()) {
                node = matcher.group(1);
            }
        });
    }
}
