package io.parkverse.api;

import io.parkverse.edge.EdgeContext;
import io.parkverse.limits.boundary.LimitException;
import io.parkverse.platform.caller.RequestTrace;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.i18n.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Makes the answers of refused requests. */
final class Problems {

    private static final String TYPE = "urn:parkverse:problem:";

    private Problems() {}

    static Response of(DomainException refusal, HttpServletRequest http) {
        int status = refusal.code().status();
        Locale language = EdgeContext.find(http).map(EdgeContext::locale).orElse(Texts.ENGLISH);
        String code = refusal.code().code();
        Problem problem = new Problem(
                TYPE + code,
                Optional.ofNullable(Response.Status.fromStatusCode(status))
                        .map(Response.Status::getReasonPhrase)
                        .orElse("Refused"),
                status,
                Texts.get(language, refusal.code().messageKey(), refusal.arguments()),
                code,
                RequestTrace.current().map(id -> "urn:uuid:" + id).orElse(""));
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, Texts.language(language))
                .entity(problem);
        if (refusal.code() == AccessError.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"parkverse\"");
        }
        if (refusal instanceof LimitException limit) {
            limit.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
        }
        return answer.build();
    }

    /** Whole seconds after which a wait is over. */
    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
