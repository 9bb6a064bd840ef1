package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.UUID;

/** A program that calls the API of a park with a token. */
final class Program {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_FAULT = 500;

    private final Line line;
    private final String host;
    private final String token;

    Program(Line line, String host, String token) {
        this.line = line;
        this.host = host;
        this.token = token;
    }

    /** What a call has led to; status 0 for no answer. */
    record Outcome(int status, JsonNode body) {

        boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    Outcome get(String path) throws InterruptedException {
        return call(Call.get(host, "/api/v1/" + path));
    }

    /** Changes the version that was seen. */
    Outcome put(String path, String body, int seen) throws InterruptedException {
        return call(Call.json(host, "PUT", "/api/v1/" + path, body).seen(seen));
    }

    Outcome post(String path, String body) throws InterruptedException {
        return call(Call.json(host, "POST", "/api/v1/" + path, body).once(key()));
    }

    Outcome post(String path, String body, int seen) throws InterruptedException {
        return call(Call.json(host, "POST", "/api/v1/" + path, body).once(key()).seen(seen));
    }

    Outcome upload(String path, byte[] body) throws InterruptedException {
        return call(Call.bytes(host, "/api/v1/" + path, "application/octet-stream", body)
                .once(key()));
    }

    private Outcome call(Call call) throws InterruptedException {
        Line.Answer answer = line.call(call.with("Authorization", "Bearer " + token));
        try {
            boolean said = answer.status() > 0 && answer.status() < FIRST_FAULT;
            return new Outcome(answer.status(), said ? JSON.readTree(answer.body()) : MissingNode.getInstance());
        } catch (JsonProcessingException e) {
            return new Outcome(0, MissingNode.getInstance());
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
