package io.parkverse.enterprise.api;

import io.parkverse.api.Ids;
import io.parkverse.api.Listed;
import io.parkverse.api.Part;
import io.parkverse.api.Seen;
import io.parkverse.api.TokenCaller;
import io.parkverse.enterprise.boundary.EnterpriseEdit;
import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enterprises that the token may see: all of the park, or the one that it is for. */
@ApplicationScoped
@Path("v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises")
public class EnterpriseResource {

    @Inject
    Enterprises enterprises;

    @GET
    @Operation(operationId = "listEnterprises", summary = "List enterprises", description = "Scope `enterprises:read`")
    public Listed<EnterpriseJson> list(
            @Context SecurityContext who, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        Part part = Part.of(cursor, limit);
        return Listed.of(
                enterprises.listed(TokenCaller.of(who), part.behind(EnterpriseId::new), part.limit()),
                view -> view.id().value(),
                EnterpriseJson::of);
    }

    @GET
    @Path("{enterprise}")
    @Operation(operationId = "getEnterprise", summary = "Read an enterprise", description = "Scope `enterprises:read`")
    public EnterpriseJson get(@Context SecurityContext who, @PathParam("enterprise") String enterprise) {
        return EnterpriseJson.of(enterprises.get(TokenCaller.of(who), Ids.of(EnterpriseId::of, enterprise)));
    }

    @PUT
    @Path("{enterprise}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeEnterprise",
            summary = "Change an enterprise",
            description = "Scope `enterprises:write`, for a token of its owner")
    public EnterpriseJson change(
            @Context SecurityContext who,
            @PathParam("enterprise") String enterprise,
            @HeaderParam("If-Match") String ifMatch,
            EnterpriseJson.Change change) {
        Caller caller = TokenCaller.of(who);
        EnterpriseView before = enterprises.get(caller, Ids.of(EnterpriseId::of, enterprise));
        Seen.require(ifMatch, EnterpriseJson.of(before));
        EnterpriseEdit edit = new EnterpriseEdit(
                new EnterpriseName(change.nameZh(), change.nameEn()),
                change.legalForm(),
                change.scope(),
                change.inDirectory());
        return EnterpriseJson.of(enterprises.edit(caller, before.id(), edit, before.version()));
    }
}
