package io.parkverse.tenancy.api;

import io.parkverse.api.Seen;
import io.parkverse.api.TokenCaller;
import io.parkverse.platform.caller.Caller;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The park on whose host the API is called; there is no other. */
@ApplicationScoped
@Path("v1/parks/current")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parks")
public class ParkResource {

    @Inject
    Parks parks;

    @GET
    @Operation(operationId = "getPark", summary = "Read the park", description = "Scope `parks:read`")
    public ParkJson get(@Context SecurityContext who) {
        Caller caller = TokenCaller.of(who);
        return ParkJson.of(parks.get(caller, caller.park()));
    }

    @PUT
    @Path("names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renamePark", summary = "Rename the park", description = "Scope `parks:write`")
    public ParkJson rename(
            @Context SecurityContext who, @HeaderParam("If-Match") String ifMatch, ParkJson.Names names) {
        Caller caller = TokenCaller.of(who);
        ParkView before = parks.get(caller, caller.park());
        Seen.require(ifMatch, ParkJson.of(before));
        return ParkJson.of(parks.rename(
                caller,
                caller.park(),
                before.version(),
                new ParkNames(names.nameZh(), names.nameEn(), names.shortName())));
    }
}
