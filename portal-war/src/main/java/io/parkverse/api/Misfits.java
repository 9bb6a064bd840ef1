package io.parkverse.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Tells programs why a request fits no operation. */
@Provider
public class Misfits implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, ApiError> KNOWN = Map.of(
            404, ApiError.NO_SUCH_ADDRESS,
            405, ApiError.METHOD_NOT_ALLOWED,
            406, ApiError.NOT_ACCEPTABLE,
            415, ApiError.MEDIA_TYPE);

    @Context
    HttpServletRequest http;

    @Override
    public Response toResponse(WebApplicationException misfit) {
        ApiError code = KNOWN.getOrDefault(misfit.getResponse().getStatus(), ApiError.BAD_REQUEST);
        return Problems.of(new ApiException(code), http);
    }
}
