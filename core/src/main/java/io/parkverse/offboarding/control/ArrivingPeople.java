package io.parkverse.offboarding.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The people of a park that arrives, under the scope {@code identity}. Their accounts come without passwords:
 * they set one by the way for forgotten ones. Somebody who is known here already by the same mail address or
 * number keeps the account that is here and gets the hats of the one that arrives, which stays as a name in
 * what was done before.
 */
final class ArrivingPeople {

    /** Fits no password. */
    private static final String NO_PASSWORD = "!";

    private final Connection connection;
    private final ParkFile file;

    ArrivingPeople(Connection connection, ParkFile file) {
        this.connection = connection;
        this.file = file;
    }

    void enter() throws SQLException, IOException {
        each(
                PlatformRows.ACCOUNTS,
                "insert into account (id, display_name, password_hash, locale, state, created_at, version)"
                        + " select id, display_name, '" + NO_PASSWORD + "', locale, state, created_at, 1"
                        + " from jsonb_populate_record(null::account, ?::jsonb) on conflict (id) do nothing");
        each(
                PlatformRows.CONTACTS,
                "insert into account_contact (id, account_id, kind, value, confirmed_at)"
                        + " select id, account_id, kind, value, confirmed_at"
                        + " from jsonb_populate_record(null::account_contact, ?::jsonb) on conflict do nothing");
        each(
                PlatformRows.ACCOUNTS,
                "update account a set state = 'LOCKED' from jsonb_populate_record(null::account, ?::jsonb) r"
                        + " where a.id = r.id and a.password_hash = '" + NO_PASSWORD + "'"
                        + " and not exists (select 1 from account_contact c where c.account_id = a.id)");
    }

    /** Hands living hats over to the accounts that are here; returns how many people that concerns. */
    int keepKnown() throws SQLException, IOException {
        return each(
                PlatformRows.CONTACTS,
                "update membership m set account_id = c.account_id, version = m.version + 1"
                        + " from jsonb_populate_record(null::account_contact, ?::jsonb) r"
                        + " join account_contact c on c.kind = r.kind and c.value = r.value"
                        + " where c.account_id <> r.account_id and m.account_id = r.account_id and m.until is null"
                        + " and m.tenant_id = (select app_tenant())");
    }

    /** Does something with each row; returns the number of rows for which it changed anything. */
    private int each(String table, String sql) throws SQLException, IOException {
        int changed = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String line : lines(table)) {
                statement.setString(1, line);
                changed += statement.executeUpdate() > 0 ? 1 : 0;
            }
        }
        return changed;
    }

    private List<String> lines(String table) throws IOException {
        try (BufferedReader in = file.platform(table)) {
            return in.lines().toList();
        }
    }
}
