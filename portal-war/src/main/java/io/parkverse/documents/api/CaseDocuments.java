package io.parkverse.documents.api;

import io.parkverse.api.ApiError;
import io.parkverse.api.ApiException;
import io.parkverse.api.Created;
import io.parkverse.api.Ids;
import io.parkverse.api.Listed;
import io.parkverse.api.Once;
import io.parkverse.api.TokenCaller;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a case. */
@ApplicationScoped
@Path("v1/cases/{case}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class CaseDocuments {

    /** Larger than what any place takes; each place has a limit of its own. */
    private static final int LARGEST = 64 << 20;

    @Inject
    Documents documents;

    @Inject
    Once once;

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "List the documents of a case",
            description = "Scope `documents:read`")
    public Listed<DocumentJson> list(@Context SecurityContext who, @PathParam("case") String id) {
        return Listed.whole(documents.ofCase(TokenCaller.of(who), Ids.of(CaseId::of, id)), DocumentJson::of);
    }

    @GET
    @Path("slots")
    @Operation(
            operationId = "listSlots",
            summary = "List what a case wants documents for",
            description = "Scope `documents:read`")
    public Listed<DocumentJson.Place> slots(@Context SecurityContext who, @PathParam("case") String id) {
        return Listed.whole(documents.slots(TokenCaller.of(who), Ids.of(CaseId::of, id)), DocumentJson.Place::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload a document, or a new file of it",
            description = "Scope `documents:write`, for a token of the enterprise. The body is the file itself")
    @Parameter(name = "slot", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = String.class))
    @Parameter(name = "name", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = String.class))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponseSchema(value = DocumentJson.class, responseCode = "201", responseDescription = "Taken")
    public Response upload(
            @Context SecurityContext who,
            @Context UriInfo address,
            @PathParam("case") String id,
            @HeaderParam("Idempotency-Key") String key,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ApiException(ApiError.BODY_TOO_LARGE, LARGEST >> 10);
        }
        String slot = query(address, "slot");
        Upload upload = new Upload(query(address, "name"), new ByteArrayInputStream(bytes));
        return once.created(who, key, bytes, () -> {
            DocumentView taken = documents.upload(TokenCaller.of(who), Ids.of(CaseId::of, id), slot, upload);
            return new Created("v1/documents/" + taken.id(), DocumentJson.of(taken));
        });
    }

    private static String query(UriInfo address, String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new ApiException(ApiError.PARAMETER_INVALID, name));
    }
}
