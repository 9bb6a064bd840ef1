package io.parkverse.benchmarks.site;

import io.parkverse.benchmarks.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/**
 * A demo park whose directory is full: {@link #SHOWN} settled enterprises that consented to be shown,
 * besides the demo's own.
 */
final class Showcase {

    static final int SHOWN = 200;

    private static final String SLUG = "jinghu";
    private static final String MARK = "91990000PG";
    private static final String SEED = """
            insert into enterprise (tenant_id, id, version, name_zh, name_en, name_key, code, state, legal_form, scope,
                                    registered_address, consented_at, founded_at, settled_on)
            select p.id, gen_random_uuid(), 1, n.zh, n.en, n.zh, ?, 'ACTIVE', 'LIMITED_COMPANY', ?, '镜湖数字产业园 1 号楼',
                   now(), now(), current_date
            from park p, (values (?, ?)) n (zh, en) where p.slug = ?
            on conflict do nothing
            """;

    private Showcase() {}

    /** Fills the directory; tells the host of the park. */
    static String open(Server server) throws SQLException {
        try (Connection connection = server.database().connect();
                PreparedStatement row = connection.prepareStatement(SEED)) {
            for (int i = 0; i < SHOWN; i++) {
                row.setString(1, MARK + String.format(Locale.ROOT, "%08d", i));
                row.setString(2, "软件开发；信息技术咨询服务；数据处理和存储支持服务；互联网数据服务；人工智能应用软件开发");
                row.setString(3, "澜川镜澜" + String.format(Locale.ROOT, "%04d", i) + "数字科技有限公司");
                row.setString(4, "Mirror Lake " + i + " Digital Technology Co., Ltd.");
                row.setString(5, SLUG);
                row.addBatch();
            }
            row.executeBatch();
        }
        server.database().execute("analyze enterprise");
        return server.park(SLUG);
    }
}
