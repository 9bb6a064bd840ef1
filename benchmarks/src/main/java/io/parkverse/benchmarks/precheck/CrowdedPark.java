package io.parkverse.benchmarks.precheck;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.tenancy.boundary.OpenPark;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkOpening;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;

/** A park opened as every other one, with {@link #NAMES} settled enterprises whose names are taken. */
final class CrowdedPark {

    static final int NAMES = 20_000;

    private static final String ENTERPRISE = """
            insert into enterprise (tenant_id, id, version, name_zh, name_en, name_key, code, state, legal_form, scope,
                                    registered_address, founded_at, settled_on)
            values (?, ?, 1, ?, '', ?, ?, 'ACTIVE', 'LIMITED_COMPANY', '软件开发', '云路 1 号', now(), current_date)
            """;

    private CrowdedPark() {}

    static TenantId open() throws SQLException {
        Caller operator = Portal.person(Portal.park());
        TenantId park = Portal.bean(ParkOpening.class)
                .open(
                        Caller.job(TenantId.PLATFORM, "bench"),
                        new OpenPark(
                                new ParkNames("云集产业园", "Crowded Park", "云集园"),
                                "crowded",
                                ParkKind.VIRTUAL,
                                TenantId.PLATFORM,
                                Locale.SIMPLIFIED_CHINESE,
                                ZoneId.of("Asia/Shanghai"),
                                "premium",
                                operator.account()))
                .id();
        fill(park);
        return park;
    }

    private static void fill(TenantId park) throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser()) {
            connection.setAutoCommit(false);
            try (PreparedStatement row = connection.prepareStatement(ENTERPRISE)) {
                for (int i = 0; i < NAMES; i++) {
                    row.setObject(1, park.value());
                    row.setObject(2, UuidV7.next());
                    row.setString(3, TradeNames.company(i));
                    row.setString(4, TradeNames.company(i));
                    row.setString(5, "91990000BN" + String.format(Locale.ROOT, "%08d", i));
                    row.addBatch();
                }
                row.executeBatch();
            }
            connection.commit();
        }
        Portal.execute("analyze");
    }
}
