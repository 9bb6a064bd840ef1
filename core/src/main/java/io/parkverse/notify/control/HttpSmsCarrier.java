package io.parkverse.notify.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.notify.boundary.Channel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Short messages by an HTTP gateway: POST of {@code {"to": "+86...", "text": "..."}} with a bearer
 * token. 2xx is accepted, 400 and 422 are refused for good, all else is tried again.
 */
final class HttpSmsCarrier implements Carrier {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI gateway;
    private final Optional<String> token;

    HttpSmsCarrier(URI gateway, Optional<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean external() {
        return true;
    }

    @Override
    public void carry(Parcel parcel) {
        try {
            int status = client.send(request(parcel), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new CarriageException("gateway answered " + status, status == 400 || status == 422);
            }
        } catch (IOException e) {
            throw new CarriageException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CarriageException(e);
        }
    }

    private HttpRequest request(Parcel parcel) throws JsonProcessingException {
        String text = "【" + parcel.sender() + "】" + parcel.body();
        String json = JSON.writeValueAsString(Map.of("to", parcel.address(), "text", text));
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request.build();
    }
}
