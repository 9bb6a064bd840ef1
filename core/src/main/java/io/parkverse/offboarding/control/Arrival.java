package io.parkverse.offboarding.control;

import io.parkverse.offboarding.control.ParkManifest.TableRows;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.PortableText;
import io.parkverse.platform.persistence.WallOfConnection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a park's file on their way into the database, within the transaction of the given connection. Its
 * user owns the tables and stands behind the wall of the park that arrives, so that no row can be another park's.
 * The database's own triggers do not fire; foreign keys are checked row by row.
 */
final class Arrival {

    private static final int BATCH = 200;

    private final Connection connection;
    private final ParkFile file;
    private final ParkManifest manifest;

    Arrival(Connection connection, ParkFile file) {
        this.connection = connection;
        this.file = file;
        this.manifest = file.manifest();
    }

    /**
     * Enters everything and compares it with the manifest.
     *
     * @param host default host of the park from now on
     * @return people who are known here by the same contact and keep their account
     * @throws ArrivalRefusal when the park, its address or its tables do not fit
     */
    int run(String host) throws SQLException, IOException, ArrivalRefusal {
        PortableText.on(connection);
        WallOfConnection.raise(connection, new TenantId(manifest.park()));
        WallOfConnection.scope(connection, "platform");
        Map<String, ParkTables.Table> tables = ParkTables.travelling(connection).stream()
                .collect(Collectors.toMap(ParkTables.Table::name, Function.identity()));
        boolean returning = requireFree(host, tables);
        WallOfConnection.scope(connection, "identity");
        new ArrivingPeople(connection, file).enter();
        WallOfConnection.scope(connection, "platform");
        enterPark(host, returning);
        for (TableRows table : manifest.tables()) {
            if (!returning || !ParkTables.ofTheChain(table.name())) {
                fill(tables.get(table.name()));
            }
        }
        compare(tables);
        WallOfConnection.scope(connection, "identity");
        return new ArrivingPeople(connection, file).keepKnown();
    }

    /** Whether the park was here before and only its name and its chain are left. */
    private boolean requireFree(String host, Map<String, ParkTables.Table> tables) throws SQLException, ArrivalRefusal {
        Set<String> named = manifest.tables().stream().map(TableRows::name).collect(Collectors.toSet());
        if (!named.equals(tables.keySet())
                || !manifest.schema().equals(ParkTables.fingerprint(List.copyOf(tables.values())))) {
            throw new ArrivalRefusal("The export was written by another version of the program, with other tables:"
                    + " bring both installations to the same version and export the park again.");
        }
        List<String> there = values("select state from park where id = ?", manifest.park());
        boolean purged = !values(
                        "select '' from park_departure where park_id = ? and state = 'PURGED'", manifest.park())
                .isEmpty();
        if (!there.isEmpty() && !(purged && there.get(0).equals("CLOSED"))) {
            throw new ArrivalRefusal("The park '" + manifest.slug() + "' is here already, in the state " + there.get(0)
                    + ": nothing was changed.");
        }
        if (!values("select '' from park where slug = ? and id <> ?", manifest.slug(), manifest.park())
                        .isEmpty()
                || !values("select '' from park_host where host = ?", host).isEmpty()) {
            throw new ArrivalRefusal(
                    "Another park here has the short address '" + manifest.slug() + "': nothing was changed.");
        }
        return !there.isEmpty();
    }

    private void enterPark(String host, boolean returning) throws SQLException, IOException {
        String row = onlyLine(PlatformRows.PARK);
        if (returning) {
            update("update park set state = 'OPEN', version = version + 1 where id = ?", manifest.park());
        } else {
            update(
                    "insert into park (id, slug, name_zh, name_en, short_name, kind, locale, time_zone, plan, limits,"
                            + " state, created_at, version) select ?, slug, name_zh, name_en, short_name, kind, locale,"
                            + " time_zone, plan, limits, case state when 'CLOSING' then 'OPEN' else state end,"
                            + " created_at, 1 from jsonb_populate_record(null::park, ?::jsonb)",
                    manifest.park(),
                    row);
        }
        update("insert into park_host (host, park_id, main) values (?, ?, true)", host, manifest.park());
        for (String line : lines(PlatformRows.HOSTS)) {
            update(
                    "insert into park_host (host, park_id, main) select host, ?, false"
                            + " from jsonb_populate_record(null::park_host, ?::jsonb) where host <> ?"
                            + " on conflict (host) do nothing",
                    manifest.park(),
                    line,
                    manifest.host());
        }
        for (String line : lines(PlatformRows.JOBS)) {
            update(
                    "insert into job (id, park_id, kind, payload, run_at, every, state, attempts, failure, created_at)"
                            + " select id, ?, kind, payload, run_at, every, 'WAITING', 0, '', created_at"
                            + " from jsonb_populate_record(null::job, ?::jsonb) on conflict do nothing",
                    manifest.park(),
                    line);
        }
        update(
                "insert into job_turn (park_id, last_run) values (?, timestamptz 'epoch') on conflict do nothing",
                manifest.park());
    }

    private void fill(ParkTables.Table table) throws SQLException, IOException, ArrivalRefusal {
        String name = "public." + ParkTables.quoted(table.name());
        String columns = table.columns().stream().map(ParkTables::quoted).collect(Collectors.joining(", "));
        String insert = "insert into " + name + " (" + columns + ") select " + columns
                + " from jsonb_populate_recordset(null::" + name + ", ?::jsonb) r where r.tenant_id = ?";
        execute("alter table " + name + " disable trigger user");
        try (BufferedReader in = file.table(new TableRows(table.name(), 0, ""))) {
            List<String> batch = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                batch.add(line);
                if (batch.size() == BATCH) {
                    enter(insert, table.name(), batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                enter(insert, table.name(), batch);
            }
        }
        execute("alter table " + name + " enable trigger user");
    }

    private void enter(String insert, String table, List<String> batch) throws SQLException, ArrivalRefusal {
        if (update(insert, '[' + String.join(",", batch) + ']', manifest.park()) != batch.size()) {
            throw new ArrivalRefusal("The file has rows in " + table + " that are not the park's own: do not use it.");
        }
    }

    private void compare(Map<String, ParkTables.Table> tables) throws SQLException, IOException, ArrivalRefusal {
        for (TableRows stated : manifest.tables()) {
            ParkTables.Table table = tables.get(stated.name());
            boolean kept = ParkTables.ofTheChain(stated.name());
            TableRows found = RowText.write(connection, table.name(), table.rows(), OutputStream.nullOutputStream());
            if (!found.equals(stated) && !(kept && found.rows() >= stated.rows())) {
                throw new ArrivalRefusal("Table " + stated.name() + " has " + found.rows()
                        + " rows after loading that differ from the " + stated.rows()
                        + " of the file: take another copy of it.");
            }
        }
    }

    private String onlyLine(String table) throws IOException {
        return String.join("", lines(table));
    }

    private List<String> lines(String table) throws IOException {
        try (BufferedReader in = file.platform(table)) {
            return in.lines().toList();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private List<String> values(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
            return values;
        }
    }
}
