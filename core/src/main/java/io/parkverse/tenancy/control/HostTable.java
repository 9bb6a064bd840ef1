package io.parkverse.tenancy.control;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The platform record {@code park_host}: a host answers for one park, one host of a park is its main one. */
@ApplicationScoped
public class HostTable {

    @Inject
    Sql sql;

    /** Whether the host was free and is now the park's. */
    public boolean add(TenantId park, String host, boolean main) {
        return sql.update(
                        "insert into park_host (host, park_id, main) values (?, ?, ?) on conflict (host) do nothing",
                        host,
                        park.value(),
                        main)
                == 1;
    }

    /** Hosts of a park, the main one first. */
    public List<String> of(TenantId park) {
        return sql.query(
                "select host from park_host where park_id = ? order by main desc, host",
                row -> row.getString(1),
                park.value());
    }

    /** Whether a host was removed; the main host stays. */
    public boolean remove(TenantId park, String host) {
        return sql.update("delete from park_host where park_id = ? and host = ? and not main", park.value(), host) == 1;
    }

    /** Whether the park has the host, which is its main one from now on. */
    public boolean makeMain(TenantId park, String host) {
        if (!of(park).contains(host)) {
            return false;
        }
        sql.update("update park_host set main = false where park_id = ? and main", park.value());
        return sql.update("update park_host set main = true where park_id = ? and host = ?", park.value(), host) == 1;
    }
}
