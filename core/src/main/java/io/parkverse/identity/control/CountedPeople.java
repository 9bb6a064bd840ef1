package io.parkverse.identity.control;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** People, invitations and tokens of the park, counted for its limits. */
@ApplicationScoped
public class CountedPeople implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";
    private static final String WORN = " and (until is null or until > ?) and" + HERE;

    @Override
    public Map<Limit, String> queries() {
        return Map.of(
                Limit.MEMBERS,
                "select count(distinct account_id) from membership where enterprise_id is null" + WORN,
                Limit.ENTERPRISE_PEOPLE,
                "select count(distinct account_id) from membership where enterprise_id is not null" + WORN,
                Limit.INVITATIONS,
                "select count(*) from invitation where closed_at is null and expires_at > ? and" + HERE,
                Limit.TOKENS,
                "select count(*) from access_token where revoked_at is null and expires_at > ? and" + HERE);
    }
}
