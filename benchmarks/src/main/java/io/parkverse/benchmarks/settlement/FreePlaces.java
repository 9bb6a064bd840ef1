package io.parkverse.benchmarks.settlement;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The places of a park's one unit as they are given away: by their numbers. For one thread. */
final class FreePlaces {

    private final Deque<UUID> free = new ArrayDeque<>();
    private final UUID lastTaken;

    FreePlaces(TenantId park) {
        Deque<UUID> taken = new ArrayDeque<>();
        try (Connection connection = TestDatabase.instance().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(
                        "select id, held_by is null from address_place where tenant_id = ? order by number")) {
            statement.setObject(1, park.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(2) ? free : taken).add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        lastTaken = taken.getLast();
    }

    /** The one given away last when this was made. */
    UUID lastTaken() {
        return lastTaken;
    }

    UUID next() {
        return free.remove();
    }
}
