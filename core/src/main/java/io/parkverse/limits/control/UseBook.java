package io.parkverse.limits.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collections;

/** Counts what a park uses, with the queries of the features. */
@ApplicationScoped
public class UseBook {

    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 701))";

    @Inject
    @Any
    Instance<Counted> features;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Lets nobody else of the park count the same for a limit before this transaction ends. */
    public void hold(TenantId park, Limit limit) {
        sql.query(HOLD, row -> 1, park + " " + limit.key());
    }

    /** What the park of the running transaction uses. */
    public long used(Limit limit) {
        String query = query(limit);
        int moments = Math.toIntExact(query.chars().filter(sign -> sign == '?').count());
        Timestamp moment = Timestamp.from(clock.instant().minus(limit.kind().per()));
        return sql.first(
                        query,
                        row -> row.getLong(1),
                        Collections.nCopies(moments, moment).toArray())
                .orElse(0L);
    }

    private String query(Limit limit) {
        return features.stream()
                .map(feature -> feature.queries().get(limit))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody counts " + limit));
    }
}
