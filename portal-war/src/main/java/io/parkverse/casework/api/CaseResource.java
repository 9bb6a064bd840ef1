package io.parkverse.casework.api;

import io.parkverse.api.Created;
import io.parkverse.api.Ids;
import io.parkverse.api.Listed;
import io.parkverse.api.Once;
import io.parkverse.api.Part;
import io.parkverse.api.Seen;
import io.parkverse.api.TokenCaller;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.settlement.boundary.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases that the token may see: all of the park, or those of the enterprise that it is for. */
@ApplicationScoped
@Path("v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseResource {

    private static final String PATH = "v1/cases/";

    @Inject
    Cases cases;

    @Inject
    Applications applications;

    @Inject
    Once once;

    @GET
    @Operation(
            operationId = "listCases",
            summary = "List cases",
            description = "Scope `cases:read`. `state` may be given several times; without it all states are meant")
    public Listed<CaseJson> list(
            @Context SecurityContext who,
            @QueryParam("state") List<String> state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        Part part = Part.of(cursor, limit);
        return Listed.of(
                cases.listed(TokenCaller.of(who), Set.copyOf(state), part.behind(CaseId::new), part.limit()),
                view -> view.id().value(),
                CaseJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openCase",
            summary = "Open an application for settlement",
            description = "Scope `cases:write`, for a token of the enterprise")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201", responseDescription = "Opened")
    public Response open(
            @Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, CaseJson.Opening opening) {
        return once.created(who, key, opening, () -> {
            EnterpriseId enterprise = Ids.of(EnterpriseId::of, opening.enterprise());
            CaseView opened = applications
                    .startFor(TokenCaller.of(who), opening.kind(), enterprise)
                    .workCase();
            return new Created(PATH + opened.id(), CaseJson.of(opened));
        });
    }

    @GET
    @Path("{case}")
    @Operation(operationId = "getCase", summary = "Read a case", description = "Scope `cases:read`")
    public CaseJson get(@Context SecurityContext who, @PathParam("case") String id) {
        return CaseJson.of(cases.get(TokenCaller.of(who), Ids.of(CaseId::of, id)));
    }

    @GET
    @Path("{case}/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "Read what happened to a case",
            description = "Scope `cases:read`. The oldest first; tokens of the enterprise read what is meant for it")
    public Listed<CaseJson.Happened> timeline(@Context SecurityContext who, @PathParam("case") String id) {
        return Listed.whole(cases.timeline(TokenCaller.of(who), Ids.of(CaseId::of, id)), CaseJson.Happened::of);
    }

    @GET
    @Path("{case}/moves")
    @Operation(
            operationId = "listMoves",
            summary = "List the moves that the token may ask for",
            description = "Scope `cases:read`")
    public Listed<CaseJson.Possible> moves(@Context SecurityContext who, @PathParam("case") String id) {
        return Listed.whole(cases.available(TokenCaller.of(who), Ids.of(CaseId::of, id)), CaseJson.Possible::of);
    }

    @POST
    @Path("{case}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveCase",
            summary = "Move a case",
            description = "Scope `cases:write`. The answer is the case after its move")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201", responseDescription = "Moved")
    public Response move(
            @Context SecurityContext who,
            @PathParam("case") String id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            CaseJson.Move move) {
        return once.created(who, key, move, () -> {
            Caller caller = TokenCaller.of(who);
            CaseView seen = cases.get(caller, Ids.of(CaseId::of, id));
            Seen.require(ifMatch, CaseJson.of(seen));
            CaseView moved = cases.fireSeen(caller, seen, move.event(), move.note());
            return new Created(PATH + moved.id(), CaseJson.of(moved));
        });
    }
}
