package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Somebody's way through the balancer, on the node that the balancer gave him by cookie. Who hears nothing, or that
 * nobody is there (502, 503, 504), sends the very same request again, after a pause that grows; so does a program
 * that follows the guide of the API, and the client of Flow. Each sending is an attempt. Lets {@link #PAUSE} pass
 * before each call, so that a program stays below what a token may call. For one thread.
 */
final class Line {

    /** Between an answer and the next call. */
    static final Duration PAUSE = Duration.ofMillis(150);

    private static final String NODE = "pv_node";
    private static final Set<Integer> NOBODY_THERE = Set.of(502, 503, 504);
    private static final int FIRST_REFUSAL = 400;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LAST_RETRY = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
    private final Cookies cookies = new Cookies();
    private final Server server;
    private final Tally tally;
    private final String firstNode;

    /**
     * A way that begins at a node.
     *
     * @param firstNode the balancer's name of the node; on each host another one may be given later
     */
    Line(Server server, Tally tally, String firstNode) {
        this.server = server;
        this.tally = tally;
        this.firstNode = firstNode;
    }

    /** What came back; status 0 for nothing. */
    record Answer(int status, String location, String body) {

        private static final Answer NONE = new Answer(0, "", "");

        boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    /** Sends the call until it is answered, or the patience is at its end. */
    Answer call(Call call) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_RETRY;
        Answer answer = attempt(call);
        while (unanswered(answer) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            pause = pause.compareTo(LAST_RETRY) < 0 ? pause.multipliedBy(2) : LAST_RETRY;
            answer = attempt(call);
        }
        return answer;
    }

    /** An answer that looked well was none. */
    void spoilt(String what) {
        tally.failed(what);
    }

    private static boolean unanswered(Answer answer) {
        return answer.status() == 0 || NOBODY_THERE.contains(answer.status());
    }

    private Answer attempt(Call call) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request(call), BodyHandlers.ofByteArray());
            cookies.keep(call.host(), answer.headers().allValues("Set-Cookie"));
            if (answer.statusCode() < FIRST_REFUSAL) {
                tally.answered(answer.headers().firstValue("X-Park-Node").orElse("nobody"));
            } else {
                tally.failed(call.method() + " " + answer.statusCode());
            }
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            tally.failed(call.method() + " " + e.getClass().getSimpleName());
            return Answer.NONE;
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.base().getPort() + call.path()))
                .timeout(ANSWERING)
                .header("Host", call.host())
                .method(
                        call.method(),
                        call.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        String kept = cookies.forRequest(call.host(), call.path());
        boolean placed = kept.contains(NODE + "=");
        request.header("Cookie", placed ? kept : kept + (kept.isEmpty() ? "" : "; ") + NODE + "=" + firstNode);
        return request.build();
    }
}
