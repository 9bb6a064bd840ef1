package io.parkverse.api;

import io.parkverse.platform.error.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells programs what the features refuse. */
@Provider
public class Refusals implements ExceptionMapper<DomainException> {

    @Context
    HttpServletRequest http;

    @Override
    public Response toResponse(DomainException refusal) {
        return Problems.of(refusal, http);
    }
}
