package io.parkverse.api;

import io.parkverse.casework.api.CaseResource;
import io.parkverse.documents.api.CaseDocuments;
import io.parkverse.documents.api.DocumentResource;
import io.parkverse.enterprise.api.EnterpriseResource;
import io.parkverse.settlement.api.CaseCertificates;
import io.parkverse.settlement.api.CertificateResource;
import io.parkverse.tenancy.api.ParkResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/**
 * All that the API consists of. {@link LimitFilter} comes behind {@link TokenFilter}, which has put the caller into
 * the security context by then.
 */
@ApplicationPath(ApiApplication.PATH)
@OpenAPIDefinition(
        info = @Info(title = "Parkverse", version = "1", description = """
                        The interface of a park for programs. Call it on the park's own host with an access token: \
                        operators make tokens for the park in the console, owners of an enterprise make theirs in \
                        the workspace. A token has scopes and never more rights than the person who made it.

                        **Refusals** are problem documents (RFC 9457) with a stable `code`; the `detail` follows \
                        `Accept-Language` (zh, en).
                        **Creating calls** need an `Idempotency-Key`; the same request again within a day gets the \
                        first answer, with `Idempotent-Replayed: true`.
                        **Changes** need `If-Match` with the `ETag` that was read.
                        **Lists** are read with `limit` and the `next` of the part before as `cursor`; the newest \
                        come first."""),
        servers = @Server(url = "/", description = "The park on whose host this document is read"),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An access token, pvt_ and 43 characters")
public class ApiApplication extends Application {

    public static final String PATH = "/api";

    /** Resources that the document describes. */
    public static final Set<Class<?>> RESOURCES = Set.of(
            ParkResource.class,
            EnterpriseResource.class,
            CaseResource.class,
            CaseDocuments.class,
            DocumentResource.class,
            CaseCertificates.class,
            CertificateResource.class);

    /** The server's own description of the resources stays off: ours is approved and says more. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.add(DocumentOfApi.class);
        all.add(TokenFilter.class);
        all.add(LimitFilter.class);
        all.add(Answers.class);
        all.add(JsonBody.class);
        all.add(Refusals.class);
        all.add(Misfits.class);
        all.add(Failures.class);
        return Set.copyOf(all);
    }
}
