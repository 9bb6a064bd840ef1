package io.parkverse.webhooks.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.config.Settings;
import io.parkverse.testing.Portal;
import io.parkverse.webhooks.boundary.Sending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody's server that takes webhooks, and a worker that is allowed to reach it on this machine. */
public final class Receiver implements AutoCloseable {

    /** What came. */
    public record Got(String id, String timestamp, String signature, String body) {}

    public final List<Got> got = new ArrayList<>();
    public int answer = 204;

    private final HttpServer server;
    private final SendWebhook worker = new SendWebhook();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
        TargetAddress anywhere = new TargetAddress();
        anywhere.settings = Settings.from(Map.of("PARK_MODE", "test", "PARK_WEBHOOK_TARGETS", "any"));
        Courier courier = new Courier();
        courier.addresses = anywhere;
        courier.clock = Portal.bean(Clock.class);
        worker.courier = courier;
        worker.sending = Portal.bean(Sending.class);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Makes one attempt, as the job does. */
    public void attempt(Caller job, UUID delivery) {
        worker.run(job, "\"" + delivery + "\"");
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(new Got(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
