package io.parkverse.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.testing.Portal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoundaryGuardTest {

    private final TenantId park = Portal.park();

    @Test
    @DisplayName("F2.3 a boundary call runs on a connection that is bound to the caller's park")
    void bindsThePark() {
        assertThat(Portal.bean(Ledgers.class).parkOfConnection(Portal.person(park)))
                .isEqualTo(park.toString());
    }

    @Test
    @DisplayName("G1.1 no statement that somebody waits for holds the database for longer than a minute")
    void patience() {
        assertThat(Portal.bean(Ledgers.class).patienceOfConnection(Portal.person(park)))
                .isEqualTo("1min");
    }

    @Test
    @DisplayName("G5.10 a text with a sign that the database has no place for is refused as invalid input")
    void nulIsRefused() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        PageRequest first = new PageRequest(0, 10);
        Enterprises enterprises = Portal.bean(Enterprises.class);
        Cases cases = Portal.bean(Cases.class);

        assertThat(enterprises.directory(operator, "ab", first).items()).isEmpty();
        assertThatThrownBy(() -> enterprises.directory(operator, "a\0b", first))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(AccessError.INVALID_INPUT));
        assertThatThrownBy(() -> cases.listed(operator, Set.of("a\0b"), Optional.empty(), 10))
                .isInstanceOfSatisfying(
                        AccessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(AccessError.INVALID_INPUT));
    }

    @Test
    @DisplayName("F2.3 without the binding a connection shows nothing and takes nothing")
    void showsNothingUnbound() throws Exception {
        Caller known = Portal.person(park, Role.REVIEWER);
        Transactions transactions = Portal.bean(Transactions.class);
        Sql sql = Portal.bean(Sql.class);
        Callable<Optional<Integer>> looks = () -> sql.first("select 1 from membership", row -> row.getInt(1));
        Callable<Integer> writes = () -> sql.update(
                "insert into membership (tenant_id, id, version, account_id, role, since)"
                        + " values (?, ?, 1, ?, 'CUSTODIAN', now())",
                park.value(),
                UuidV7.next(),
                known.account().value());

        assertThat(Portal.bean(Ledgers.class).writeAndCount(known)).isEqualTo(1);
        assertThat(transactions.required(looks)).isEmpty();
        assertThatThrownBy(() -> transactions.required(writes)).hasMessageContaining("row-level security");
    }

    @Test
    @DisplayName("F2.4 records are written to and counted in the caller's park only")
    void writesBehindTheWall() {
        TenantId other = Portal.park();

        assertThat(Portal.bean(Ledgers.class).writeAndCount(Portal.person(park)))
                .isEqualTo(1);
        assertThat(Portal.bean(Ledgers.class).writeAndCount(Portal.person(other)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F3.4 a person whose sign-in has ended is refused on the next call")
    void refusesEndedSignIn() {
        Caller caller = Portal.person(park);
        Portal.execute(
                "update sign_in set ended_at = now() where account_id = ?",
                caller.account().value());

        assertThatThrownBy(() -> Portal.bean(Ledgers.class).parkOfConnection(caller))
                .isInstanceOfSatisfying(
                        AccessException.class, e -> assertThat(e.code()).isEqualTo(AccessError.NOT_SIGNED_IN));
    }
}
