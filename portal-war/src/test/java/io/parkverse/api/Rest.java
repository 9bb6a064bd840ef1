package io.parkverse.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.edge.EdgeContext;
import io.parkverse.idempotency.boundary.Requests;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The API without a server: the server's REST implementation with all resources and filters, the real boundaries
 * and the real database. A request is built step by step and sent.
 */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ThreadLocal<EdgeContext> EDGE = new ThreadLocal<>();
    private static final ApplicationHandler SERVER = server();

    private final Optional<ParkView> park;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String method;
    private final String path;
    private byte[] body = {};

    private Rest(Optional<ParkView> park, String method, String path) {
        this.park = park;
        this.method = method;
        this.path = path;
    }

    /** A request on the host of a park; the path begins with {@code v1/}. */
    static Rest at(TenantId park, String method, String path) {
        ParkView view = Portal.bean(Parks.class).get(Caller.anonymous(park), park);
        return new Rest(Optional.of(view), method, path);
    }

    static Rest onPlatform(String method, String path) {
        return new Rest(Optional.empty(), method, path);
    }

    Rest token(String secret) {
        return header(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
    }

    Rest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Rest json(String text) {
        return bytes(MediaType.APPLICATION_JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    Rest bytes(String type, byte[] content) {
        body = content.clone();
        return header(HttpHeaders.CONTENT_TYPE, type);
    }

    Answer send() {
        URI base = URI.create("http://" + park.map(ParkView::host).orElse("localhost") + "/api/");
        ContainerRequest request = new ContainerRequest(
                base, base.resolve(path), method, null, new MapPropertiesDelegate(), SERVER.getConfiguration());
        headers.forEach(request::header);
        request.setEntityStream(new ByteArrayInputStream(body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EDGE.set(new EdgeContext(base.getHost(), park, Texts.ENGLISH, "TEST"));
        RequestTrace trace = RequestTrace.of(UuidV7.next().toString());
        try {
            ContainerResponse response = SERVER.apply(request, out).get();
            return new Answer(response.getStatus(), response.getStringHeaders(), out.toByteArray());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            trace.close();
            EDGE.remove();
        }
    }

    /** What came back. */
    record Answer(int status, MultivaluedMap<String, String> headers, byte[] body) {

        String header(String name) {
            return Optional.ofNullable(headers.getFirst(name)).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text(String field) {
            return json().path(field).asText();
        }
    }

    private static ApplicationHandler server() {
        ApiApplication application = new ApiApplication();
        Once once = new Once();
        once.requests = Portal.bean(Requests.class);
        HttpServletRequest http = (HttpServletRequest) Proxy.newProxyInstance(
                Rest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> called.getName().equals("getAttribute") ? EDGE.get() : null);
        return new ApplicationHandler(ResourceConfig.forApplication(application).register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(http).to(HttpServletRequest.class);
                bind(once).to(Once.class);
                application.getClasses().stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> field.isAnnotationPresent(Inject.class))
                        .map(Field::getType)
                        .filter(type -> type != Once.class)
                        .distinct()
                        .forEach(this::bindBean);
            }

            private <T> void bindBean(Class<T> type) {
                bind(Portal.bean(type)).to(type);
            }
        }));
    }
}
