package io.parkverse.identity.control;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which hosts a park answers on; the list is public and belongs to the tenancy feature. */
@ApplicationScoped
public class HostNames {

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}");

    @Inject
    Sql sql;

    boolean belongs(String host, TenantId park) {
        return HOST.matcher(host).matches()
                && sql.first("select 1 from park_host where host = ? and park_id = ?", row -> 1, host, park.value())
                        .isPresent();
    }

    Optional<String> main(TenantId park) {
        return sql.first(
                "select host from park_host where park_id = ? and main", row -> row.getString(1), park.value());
    }
}
