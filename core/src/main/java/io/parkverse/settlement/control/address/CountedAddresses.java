package io.parkverse.settlement.control.address;

import io.parkverse.limits.boundary.Counted;
import io.parkverse.limits.boundary.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Buildings and units of the park, counted for its limits. */
@ApplicationScoped
public class CountedAddresses implements Counted {

    private static final String HERE = " tenant_id = (select app_tenant())";

    @Override
    public Map<Limit, String> queries() {
        return Map.of(
                Limit.BUILDINGS,
                "select count(*) from building where" + HERE,
                Limit.UNITS,
                "select count(*) from address_unit where" + HERE);
    }
}
