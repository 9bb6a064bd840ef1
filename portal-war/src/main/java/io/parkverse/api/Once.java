package io.parkverse.api;

import io.parkverse.idempotency.boundary.RequestKey;
import io.parkverse.idempotency.boundary.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Creating calls: each key makes one record, and every request with it gets the same answer. */
@ApplicationScoped
public class Once {

    @Inject
    Requests requests;

    /**
     * Does the work in one transaction with the memory of its answer.
     *
     * @param key the header, null when it is missing
     * @param asked the body; a JSON body that says the same is the same request, however it is written
     */
    public Response created(SecurityContext who, String key, Record asked, Supplier<Created> work) {
        if (asked == null) {
            throw new ApiException(ApiError.BODY_INVALID, "/");
        }
        return created(who, key, Json.write(asked), work);
    }

    /** The same for a body of bytes. */
    public Response created(SecurityContext who, String key, byte[] asked, Supplier<Created> work) {
        TokenCaller caller = TokenCaller.from(who);
        RequestKey request = RequestKey.of(Optional.ofNullable(key).orElse(""), caller.operation(), asked);
        Requests.Outcome outcome = requests.once(caller.caller(), request, () -> kept(work.get()));
        Kept kept = Json.read(outcome.answer().getBytes(StandardCharsets.UTF_8), Kept.class);
        Response.ResponseBuilder answer = Response.status(Response.Status.CREATED)
                .location(URI.create(ApiApplication.PATH + "/" + kept.path()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(kept.body().getBytes(StandardCharsets.UTF_8));
        if (!kept.tag().isEmpty()) {
            answer.header(HttpHeaders.ETAG, kept.tag());
        }
        if (outcome.repeated()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.build();
    }

    private static String kept(Created created) {
        String tag = created.body() instanceof Versioned versioned ? Seen.tag(versioned) : "";
        return Json.text(new Kept(created.path(), tag, Json.text(created.body())));
    }

    private record Kept(String path, String tag, String body) {}
}
