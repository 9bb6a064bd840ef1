package io.parkverse.api;

import io.parkverse.platform.caller.RequestTrace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells programs that something failed here, and nothing of what runs here; the log has the rest. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Context
    HttpServletRequest http;

    @Override
    public Response toResponse(Throwable failure) {
        LOG.error("Request {} of the API failed", RequestTrace.current().orElse(""), failure);
        return Problems.of(new ApiException(ApiError.FAILED), http);
    }
}
