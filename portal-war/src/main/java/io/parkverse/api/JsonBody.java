package io.parkverse.api;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Reads records from JSON, the same on every server whatever JSON library it prefers; see {@link Answers}. */
@Provider
public class JsonBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!body.getType().isRecord()) {
            return body.proceed();
        }
        byte[] bytes = body.getInputStream().readNBytes(Json.LARGEST + 1);
        if (bytes.length > Json.LARGEST) {
            throw new ApiException(ApiError.BODY_TOO_LARGE, Json.LARGEST >> 10);
        }
        return Json.read(bytes, body.getType());
    }
}
