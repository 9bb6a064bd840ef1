package io.parkverse.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Gives answers their common form: records become JSON, records with a version get it as entity tag, a reader that
 * has that version gets 304, and nobody else keeps an answer.
 */
@Provider
public class Answers implements ContainerResponseFilter {

    private static final Annotation[] NONE = {};

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        if (response.getEntity() instanceof Versioned versioned) {
            String tag = Seen.tag(versioned);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (request.getMethod().equals(HttpMethod.GET)
                    && tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
                return;
            }
        }
        if (response.getEntity() instanceof Record value) {
            MediaType type =
                    value instanceof Problem ? MediaType.valueOf(Problem.MEDIA_TYPE) : MediaType.APPLICATION_JSON_TYPE;
            response.setEntity(Json.write(value), NONE, type);
        }
    }
}
