package io.parkverse.tenancy.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.OneParkContext;
import io.parkverse.platform.persistence.Wall;
import io.parkverse.testing.Portal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The 18 ways by which a park can reach another one's records through Jakarta Persistence (measured on
 * EclipseLink 4.0.7). Each test walks its path with all walls up, then without the wall it names, and
 * fails when the path does not leak then: so it fails too when the wall protects nothing any more.
 * Where two walls stop a path, each is shown to stop it alone, with the other one taken down.
 */
class AttackPathsTest {

    private AttackField field;

    @BeforeAll
    static void build() {
        AttackField.build();
    }

    @BeforeEach
    void prepare() {
        field = new AttackField();
    }

    @Test
    @DisplayName("F2.4 a park reaches its own records, whichever walls stand: the walls stop attacks, not work")
    void ownRecordsAreReached() {
        for (Walls walls : new Walls[] {Walls.ALL, Walls.DISCRIMINATOR_ALONE, Walls.POLICY_ALONE, Walls.NONE}) {
            assertThat(leaks(walls, (up, em) -> em.find(up.standType(), field.attackerStand) != null))
                    .as(walls.toString())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("F2.4 path 1 find by key is held by the discriminator and by the policy, each alone")
    void find() {
        assertEachWallHolds((walls, em) -> em.find(walls.standType(), field.victimStand) != null);
    }

    @Test
    @DisplayName("F2.4 path 2 a query by id is held by the discriminator and by the policy, each alone")
    void queryById() {
        assertEachWallHolds((walls, em) -> finds(walls, em, "select s.name from Stand s where s.id = :victim"));
    }

    @Test
    @DisplayName("F2.4 path 3 a reference is held by the discriminator and by the policy, each alone")
    void reference() {
        assertEachWallHolds((walls, em) -> {
            try {
                return em.getReference(walls.standType(), field.victimStand)
                        .name()
                        .equals("secret");
            } catch (EntityNotFoundException e) {
                return false;
            }
        });
    }

    @Test
    @DisplayName("F2.4 path 4 a list is held by the discriminator and by the policy, each alone")
    void list() {
        assertEachWallHolds((walls, em) -> em.createQuery(walls.inWords("select s.name from Stand s"), String.class)
                .getResultList()
                .contains("secret"));
    }

    @Test
    @DisplayName("F2.4 path 5 a subquery is held by the discriminator and by the policy, each alone")
    void subquery() {
        assertEachWallHolds((walls, em) -> finds(
                walls, em, "select h.name from Hall h where exists (select s.name from Stand s where s.id = :victim)"));
    }

    @Test
    @DisplayName("F2.4 path 6 an inner join over a forged foreign key is held by the discriminator and by the policy")
    void innerJoin() {
        assertEachWallHolds((walls, em) -> hallsOfOwnStand(walls, em, "select h.name from Stand s join s.hall h"));
    }

    @Test
    @DisplayName("F2.4 path 7 a left join over a forged foreign key is held by the policy")
    void leftJoin() {
        BiFunction<Walls, EntityManager, Boolean> attack =
                (walls, em) -> hallsOfOwnStand(walls, em, "select h.name from Stand s left join s.hall h");

        assertThat(leaks(Walls.ALL, attack)).isFalse();
        assertThat(leaks(Walls.ALL.withoutPolicy(), attack)).isTrue();
    }

    @Test
    @DisplayName("F2.4 path 8 walking along a forged foreign key is held by the discriminator and by the policy")
    void navigation() {
        assertEachWallHolds((walls, em) ->
                em.find(walls.standType(), field.attackerStand).hallName().isPresent());
    }

    @Test
    @DisplayName("F2.4 paths 6 to 8 a foreign key to another park's record is refused by the composite key")
    void forgery() {
        String insert = "insert into attack.%s (tenant_id, id, hall_id) values (?, ?, ?)";

        assertThatThrownBy(() -> Portal.execute(
                        insert.formatted("bound_stand"), field.attacker, UuidV7.next(), field.victimHall))
                .hasStackTraceContaining("violates foreign key constraint");
        assertThat(Portal.execute(insert.formatted("plain_stand"), field.attacker, UuidV7.next(), field.victimHall))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F2.4 path 9 SQL inside of a query is held by the policy")
    void sqlInQuery() {
        BiFunction<Walls, EntityManager, Boolean> attack = (walls, em) -> em.createQuery(
                        "select SQL('(select max(name) from attack.hall where name = ''secret'')') from Stand s"
                                + " where s.id = :own",
                        Object.class)
                .setParameter("own", field.attackerStand)
                .getResultStream()
                .anyMatch(Objects::nonNull);

        assertThat(leaks(Walls.ALL, attack)).isFalse();
        assertThat(leaks(Walls.ALL.withoutPolicy(), attack)).isTrue();
    }

    @Test
    @DisplayName("F2.4 path 10 a native query is refused by EclipseLink's switch, and held by the policy behind it")
    void nativeQuery() {
        BiFunction<Walls, EntityManager, Boolean> attack =
                (walls, em) -> !em.createNativeQuery("select name from attack.hall where name = 'secret'")
                        .getResultList()
                        .isEmpty();
        Walls withoutPolicy = Walls.ALL.withoutPolicy();

        assertThatThrownBy(() -> leaks(withoutPolicy, attack)).isInstanceOf(RuntimeException.class);
        assertThat(leaks(withoutPolicy.withoutNativeOff(), attack)).isTrue();
        assertThat(leaks(Walls.ALL.withoutNativeOff(), attack)).isFalse();
        assertThatThrownBy(() -> leaks(Walls.NONE, (walls, em) -> attack.apply(walls, OneParkContext.of(em))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("F2.4 path 11 a bulk update is held by the discriminator and by the policy, each alone")
    void bulkUpdate() {
        assertEachWallHolds((walls, em) -> changes(walls, em, "update Stand s set s.name = 'x' where s.id = :victim"));
    }

    @Test
    @DisplayName("F2.4 path 12 a bulk delete is held by the discriminator and by the policy, each alone")
    void bulkDelete() {
        assertEachWallHolds((walls, em) -> changes(walls, em, "delete from Stand s where s.id = :victim"));
    }

    @Test
    @DisplayName("F2.4 path 13 merging a record of another park is held by the discriminator and by the policy")
    void merge() {
        assertNoWriteThrough((em, foreign) -> {
            foreign.rename("overwritten");
            em.merge(foreign);
        });
    }

    @Test
    @DisplayName("F2.4 path 14 a record without a park is refused by NOT NULL")
    void persistUnbound() {
        Walls withoutPolicy = Walls.ALL.withoutPolicy();

        assertThatThrownBy(() -> field.unbound(withoutPolicy, em -> persists(em, new Hall(UuidV7.next(), "nobody's"))))
                .hasStackTraceContaining("null value in column \"tenant_id\"");
        assertThat(field.unbound(withoutPolicy, em -> persists(em, new LooseHall(UuidV7.next()))))
                .isTrue();
        assertThatThrownBy(() -> field.unbound(Walls.ALL, em -> persists(em, new LooseHall(UuidV7.next()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("F2.4 path 15 a search without a park is refused by the discriminator and empty by the policy")
    void findUnbound() {
        BiFunction<Walls, EntityManager, Boolean> attack =
                (walls, em) -> em.find(walls.standType(), field.victimStand) != null;

        assertThatThrownBy(() ->
                        field.unbound(Walls.DISCRIMINATOR_ALONE, em -> attack.apply(Walls.DISCRIMINATOR_ALONE, em)))
                .isInstanceOf(RuntimeException.class);
        assertThat(field.unbound(Walls.POLICY_ALONE, em -> attack.apply(Walls.POLICY_ALONE, em)))
                .isFalse();
        assertThat(field.unbound(Walls.NONE, em -> attack.apply(Walls.NONE, em)))
                .isTrue();
    }

    @Test
    @DisplayName(
            "F2.4 path 16 reading from memory after a change of park is refused by the guard against setting it again")
    void swapAndRead() {
        boolean leaked = field.asVictim(Walls.ALL, em -> {
            em.find(Stand.class, field.victimStand);
            em.setProperty(Wall.TENANT_PROPERTY, field.attacker.toString());
            return em.find(Stand.class, field.victimStand) != null;
        });

        assertThat(leaked).isTrue();
        assertThatThrownBy(() -> field.asVictim(Walls.ALL, em -> {
                    OneParkContext.of(em).setProperty(Wall.TENANT_PROPERTY, field.attacker.toString());
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fixed");
    }

    @Test
    @DisplayName("F2.4 path 17 writing after a change of park is refused by the guard against setting it again")
    void swapAndWrite() {
        field.victimCommits(em -> {
            Stand stand = em.find(Stand.class, field.victimStand);
            em.setProperty(Wall.TENANT_PROPERTY, field.attacker.toString());
            stand.rename("overwritten");
        });

        assertThat(field.victimsStandNow()).isEqualTo("overwritten");
        Raider raider = Portal.bean(Raider.class);
        Caller caller = Caller.anonymous(Portal.park());
        assertThatThrownBy(() -> raider.raiseAgain(caller, Portal.park()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fixed");
        assertThatThrownBy(() -> raider.setPropertyAgain(caller, Portal.park()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fixed");
    }

    @Test
    @DisplayName("F2.4 what is shown to a wall is never the park or the scope")
    void showsNoPark() {
        Raider raider = Portal.bean(Raider.class);
        Caller caller = Caller.anonymous(Portal.park());
        for (String name : List.of("tenant", "scope", "Tenant", "tenant ", "x.tenant")) {
            assertThatThrownBy(() -> raider.showAsPark(caller, name, Portal.park()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("F2.4 path 18 removing a merged record of another park is held by the discriminator and by the policy")
    void removeMerged() {
        assertNoWriteThrough((em, foreign) -> em.remove(em.merge(foreign)));
    }

    private void assertEachWallHolds(BiFunction<Walls, EntityManager, Boolean> attack) {
        assertThat(leaks(Walls.ALL, attack)).as("all walls").isFalse();
        assertThat(leaks(Walls.DISCRIMINATOR_ALONE, attack))
                .as("the discriminator alone")
                .isFalse();
        assertThat(leaks(Walls.POLICY_ALONE, attack)).as("the policy alone").isFalse();
        assertThat(leaks(Walls.NONE, attack)).as("no wall").isTrue();
    }

    private void assertNoWriteThrough(Write write) {
        for (Walls walls : new Walls[] {Walls.ALL, Walls.DISCRIMINATOR_ALONE, Walls.POLICY_ALONE}) {
            attemptWrite(walls, write);
            assertThat(field.victimsStandNow()).as(walls.toString()).isEqualTo("secret");
        }
        attemptWrite(Walls.NONE, write);
        assertThat(field.victimsStandNow()).isNotEqualTo("secret");
    }

    private void attemptWrite(Walls walls, Write write) {
        Target foreign = field.asVictim(walls, em -> em.find(walls.standType(), field.victimStand));
        field.attackerCommits(walls, em -> {
            write.attempt(em, foreign);
            em.flush();
            return true;
        });
    }

    private boolean leaks(Walls walls, BiFunction<Walls, EntityManager, Boolean> attack) {
        return field.asAttacker(walls, em -> attack.apply(walls, em));
    }

    private boolean finds(Walls walls, EntityManager em, String query) {
        return !em.createQuery(walls.inWords(query), String.class)
                .setParameter("victim", field.victimStand)
                .getResultList()
                .isEmpty();
    }

    private boolean changes(Walls walls, EntityManager em, String statement) {
        return em.createQuery(walls.inWords(statement))
                        .setParameter("victim", field.victimStand)
                        .executeUpdate()
                > 0;
    }

    private boolean hallsOfOwnStand(Walls walls, EntityManager em, String query) {
        return em.createQuery(walls.inWords(query + " where s.id = :own"), String.class)
                .setParameter("own", field.attackerStand)
                .getResultList()
                .contains("secret");
    }

    private static boolean persists(EntityManager em, Object hall) {
        em.persist(hall);
        em.flush();
        return true;
    }

    /** A write upon a detached record of the victim. */
    private interface Write {

        void attempt(EntityManager em, Target foreign);
    }
}
