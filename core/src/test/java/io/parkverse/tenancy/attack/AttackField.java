package io.parkverse.tenancy.attack;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Wall;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Two parks with a hall and a stand each, on scratch tables of their own schema. The stand of the
 * attacker points to the victim's hall: its table has no composite key, so that the paths over a forged
 * foreign key can be walked.
 */
final class AttackField {

    private static final Map<String, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();
    private static final List<String> SCHEMA = List.of(
            "create schema if not exists attack",
            "drop table if exists attack.bound_stand, attack.plain_stand, attack.stand, attack.hall, attack.loose_hall",
            "create table attack.hall (tenant_id uuid not null, id uuid not null unique, version integer not null default 1,"
                    + " name text, primary key (tenant_id, id))",
            "create table attack.stand (tenant_id uuid not null, id uuid not null, version integer not null default 1,"
                    + " name text, hall_id uuid, primary key (tenant_id, id))",
            "create table attack.bound_stand (tenant_id uuid not null, id uuid not null, hall_id uuid,"
                    + " primary key (tenant_id, id),"
                    + " foreign key (tenant_id, hall_id) references attack.hall (tenant_id, id))",
            "create table attack.plain_stand (tenant_id uuid not null, id uuid not null,"
                    + " hall_id uuid references attack.hall (id), primary key (tenant_id, id))",
            "create table attack.loose_hall (tenant_id uuid, id uuid primary key, version integer not null)",
            "call park_wall('attack.hall')",
            "call park_wall('attack.stand')",
            "call park_wall('attack.bound_stand')",
            "call park_wall('attack.plain_stand')",
            "call park_wall('attack.loose_hall')",
            "grant usage on schema attack to " + TestDatabase.APP,
            "grant select, insert, update, delete on all tables in schema attack to " + TestDatabase.APP);

    final UUID victim = UuidV7.next();
    final UUID attacker = UuidV7.next();
    final UUID victimHall = UuidV7.next();
    final UUID victimStand = UuidV7.next();
    final UUID attackerStand = UuidV7.next();

    static void build() {
        SCHEMA.forEach(Portal::execute);
    }

    AttackField() {
        Portal.execute(
                "insert into attack.hall (tenant_id, id, name) values (?, ?, 'secret'), (?, ?, 'own')",
                victim,
                victimHall,
                attacker,
                UuidV7.next());
        Portal.execute(
                "insert into attack.stand (tenant_id, id, name, hall_id) values (?, ?, 'secret', ?), (?, ?, 'own', ?)",
                victim,
                victimStand,
                victimHall,
                attacker,
                attackerStand,
                victimHall);
    }

    /** Runs as the attacker with the given walls and rolls back. */
    <T> T asAttacker(Walls walls, Function<EntityManager, T> work) {
        return as(attacker, walls, false, work);
    }

    /** Runs as the victim, all walls up: how detached records of the victim come into being. */
    <T> T asVictim(Walls walls, Function<EntityManager, T> work) {
        return as(victim, walls, false, work);
    }

    /** Runs on the victim's connection, all walls up, and commits. */
    void victimCommits(Consumer<EntityManager> work) {
        as(victim, Walls.ALL, true, em -> {
            work.accept(em);
            return true;
        });
    }

    /** Runs as the attacker and commits what the walls let through; whether they did. */
    boolean attackerCommits(Walls walls, Function<EntityManager, Boolean> work) {
        try {
            return as(attacker, walls, true, work);
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** Runs without a park: nothing was bound. */
    boolean unbound(Walls walls, Predicate<EntityManager> work) {
        EntityManager entityManager = factory(walls).createEntityManager();
        try {
            entityManager.getTransaction().begin();
            return work.test(entityManager);
        } finally {
            end(entityManager, false);
        }
    }

    /** Name of the victim's stand as the superuser sees it, or "gone". */
    String victimsStandNow() {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                PreparedStatement statement =
                        connection.prepareStatement("select name from attack.stand where tenant_id = ? and id = ?")) {
            statement.setObject(1, victim);
            statement.setObject(2, victimStand);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "gone";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T as(UUID park, Walls walls, boolean commit, Function<EntityManager, T> work) {
        EntityManager entityManager = factory(walls).createEntityManager();
        boolean done = false;
        try {
            entityManager.getTransaction().begin();
            bind(entityManager, park);
            T result = work.apply(entityManager);
            done = commit;
            return result;
        } finally {
            end(entityManager, done);
        }
    }

    private static void bind(EntityManager entityManager, UUID park) {
        entityManager.setProperty(Wall.TENANT_PROPERTY, park.toString());
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, park.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(EntityManager entityManager, boolean commit) {
        try {
            if (commit && !entityManager.getTransaction().getRollbackOnly()) {
                entityManager.getTransaction().commit();
            } else {
                entityManager.getTransaction().rollback();
            }
        } finally {
            entityManager.close();
        }
    }

    private static EntityManagerFactory factory(Walls walls) {
        String user = walls.policy() ? TestDatabase.APP : "postgres";
        return FACTORIES.computeIfAbsent(
                user + walls.nativeOff(),
                key -> Persistence.createEntityManagerFactory(
                        "attack",
                        Map.of(
                                "eclipselink.session-name",
                                "attack-" + key,
                                "eclipselink.jdbc.allow-native-sql-queries",
                                String.valueOf(!walls.nativeOff()),
                                "jakarta.persistence.jdbc.url",
                                TestDatabase.instance().url(),
                                "jakarta.persistence.jdbc.user",
                                user,
                                "jakarta.persistence.jdbc.password",
                                "")));
    }
}
