package io.parkverse.documents.api;

import io.parkverse.api.Ids;
import io.parkverse.api.Seen;
import io.parkverse.api.TokenCaller;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One document: what it is, its newest file, its review. */
@ApplicationScoped
@Path("v1/documents/{document}")
@Tag(name = "Documents")
public class DocumentResource {

    @Inject
    Documents documents;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDocument", summary = "Read a document", description = "Scope `documents:read`")
    public DocumentJson get(@Context SecurityContext who, @PathParam("document") String id) {
        return DocumentJson.of(documents.get(TokenCaller.of(who), Ids.of(DocumentId::of, id)));
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadDocument",
            summary = "Download the newest file of a document",
            description = "Scope `documents:read`. Tokens of the park get identity papers with a watermark")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(implementation = String.class, format = "binary")))
    public Response content(@Context SecurityContext who, @PathParam("document") String id) {
        Caller caller = TokenCaller.of(who);
        DocumentView document = documents.get(caller, Ids.of(DocumentId::of, id));
        Download file = documents.open(caller, document.id(), document.latest().number());
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), MediaType.valueOf(file.mediaType()))
                .tag(new EntityTag(file.etag()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    @PUT
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewDocument",
            summary = "Judge the newest file of a document",
            description = "Scope `documents:review`, for a token of the park")
    public DocumentJson review(
            @Context SecurityContext who,
            @PathParam("document") String id,
            @HeaderParam("If-Match") String ifMatch,
            DocumentJson.Review review) {
        Caller caller = TokenCaller.of(who);
        DocumentView before = documents.get(caller, Ids.of(DocumentId::of, id));
        Seen.require(ifMatch, DocumentJson.of(before));
        return DocumentJson.of(
                documents.reviewSeen(caller, before.id(), before.version(), review.verdict(), review.reason()));
    }
}
