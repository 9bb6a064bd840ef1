package io.parkverse.notify.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSmsCarrierTest {

    private static final Carrier.Parcel PARCEL = new Carrier.Parcel("+8613812345678", "云谷", "", "验证码 \"123456\"");

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private int answer = 200;
    private String authorization = "";
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", this::handle);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    @DisplayName("F3.5 a short message reaches the gateway with number, signature and token")
    void carries() {
        carrier().carry(PARCEL);

        JsonNode message = received.remove();
        assertThat(message.get("to").asText()).isEqualTo("+8613812345678");
        assertThat(message.get("text").asText()).isEqualTo("【云谷】验证码 \"123456\"");
        assertThat(authorization).isEqualTo("Bearer token-of-the-gateway");
    }

    @ParameterizedTest(name = "F3.5 the gateway''s answer {0} is final: {1}")
    @CsvSource({"400, true", "422, true", "429, false", "503, false", "401, false"})
    @DisplayName("F3.5 what the gateway refuses for good is not tried again")
    void tellsFinalRefusals(int status, boolean permanent) {
        answer = status;

        assertThatThrownBy(() -> carrier().carry(PARCEL))
                .isInstanceOfSatisfying(
                        CarriageException.class, e -> assertThat(e.permanent()).isEqualTo(permanent));
    }

    private HttpSmsCarrier carrier() {
        URI address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        return new HttpSmsCarrier(address, Optional.of("token-of-the-gateway"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            received.add(new ObjectMapper().readTree(exchange.getRequestBody()));
            exchange.sendResponseHeaders(answer, -1);
        }
    }
}
