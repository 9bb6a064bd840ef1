package io.parkverse.settlement.api;

import io.parkverse.api.TokenCaller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.settlement.boundary.certificate.Certificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A certificate of the park by its number, which only those know who have seen it. */
@ApplicationScoped
@Path("v1/certificates/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CertificateResource {

    @Inject
    Certificates certificates;

    @GET
    @Operation(
            operationId = "getCertificate",
            summary = "Check a certificate",
            description = "Scope `certificates:read`")
    public CertificateJson get(@Context SecurityContext who, @PathParam("number") String number) {
        return certificates
                .check(TokenCaller.of(who), number)
                .map(CertificateJson::of)
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }
}
