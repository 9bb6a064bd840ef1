package io.parkverse.identity.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parkverse.audit.boundary.Audit;
import io.parkverse.identity.boundary.ParkVisitView;
import io.parkverse.identity.boundary.VisitPass;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes beginning and end of a visit into the park's audit. The reason is the platform's own word to the park. */
@ApplicationScoped
public class VisitTrace {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Audit audit;

    /** What the platform's own audit keeps of a visit that it allowed. */
    public static String wish(VisitPass pass) {
        return object().put("reason", pass.reason())
                .put("minutes", pass.minutes())
                .toString();
    }

    public void begun(Caller visitor, ParkVisitView visit) {
        String facts = object().put("reason", visit.reason())
                .put("until", visit.until().toString())
                .toString();
        audit.record(visitor, "identity.visit-begun", subject(visit), "{}", facts);
    }

    public void ended(Caller by, ParkVisitView visit) {
        String facts = object().put("ended_at", visit.end().toString()).toString();
        audit.record(by, "identity.visit-ended", subject(visit), "{}", facts);
    }

    private static Audit.Subject subject(ParkVisitView visit) {
        return new Audit.Subject("park-visit", visit.id().value());
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
