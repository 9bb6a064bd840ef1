package io.parkverse.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The OpenAPI document, for everybody: the approved file of this source tree. */
@ApplicationScoped
@Path(DocumentOfApi.PATH)
public class DocumentOfApi {

    /** Address below that of the API. */
    public static final String PATH = "v1/openapi.json";

    /** The approved file on the class path. */
    public static final String FILE = "/openapi/v1.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response get() {
        try (InputStream file = DocumentOfApi.class.getResourceAsStream(FILE)) {
            return Response.ok(file.readAllBytes())
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
