package io.parkverse.settlement.api;

import io.parkverse.api.Created;
import io.parkverse.api.Ids;
import io.parkverse.api.Listed;
import io.parkverse.api.Once;
import io.parkverse.api.TokenCaller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.Certificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The certificates of a case. */
@ApplicationScoped
@Path("v1/cases/{case}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CaseCertificates {

    private static final byte[] NO_BODY = {};

    @Inject
    Certificates certificates;

    @Inject
    Once once;

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "List the certificates of a case",
            description = "Scope `certificates:read`. The newest first")
    public Listed<CertificateJson> list(@Context SecurityContext who, @PathParam("case") String id) {
        return Listed.whole(certificates.ofCase(TokenCaller.of(who), Ids.of(CaseId::of, id)), CertificateJson::of);
    }

    @POST
    @Operation(
            operationId = "issueCertificate",
            summary = "Issue a new certificate for a settled case",
            description = "Scope `certificates:write`, for a token of the park's authority or operator. The former"
                    + " certificates of the case are revoked")
    @APIResponseSchema(value = CertificateJson.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(
            @Context SecurityContext who, @PathParam("case") String id, @HeaderParam("Idempotency-Key") String key) {
        return once.created(who, key, NO_BODY, () -> {
            CertificateCheck issued = certificates.issue(TokenCaller.of(who), Ids.of(CaseId::of, id));
            return new Created("v1/certificates/" + issued.number(), CertificateJson.of(issued));
        });
    }
}
