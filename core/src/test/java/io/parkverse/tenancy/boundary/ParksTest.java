package io.parkverse.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitException;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.testing.Portal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParksTest {

    private final Parks parks = Portal.bean(Parks.class);
    private final ParkDirectory directory = Portal.bean(ParkDirectory.class);
    private final Caller console = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
    private final TenantId park = Portal.park();

    @Test
    @DisplayName("F2.1 a park answers on a domain of its own as soon as it has it")
    void addsAHost() {
        String domain = freshDomain();
        assertThat(directory.byHost(domain)).isEmpty();

        parks.addHost(console, park, domain);
        parks.useHost(console, park, domain);

        assertThat(directory.byHost(domain.toUpperCase(Locale.ROOT) + ":8080"))
                .hasValueSatisfying(found -> assertThat(found.host()).isEqualTo(domain));
    }

    @Test
    @DisplayName("F2.1 a Chinese domain is kept in its ASCII form")
    void keepsAscii() {
        String label = "园区" + UUID.randomUUID().toString().substring(0, 6);

        parks.addHost(console, park, label + ".example");

        assertThat(parks.hosts(console, park)).anyMatch(host -> host.startsWith("xn--") && host.endsWith(".example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example",
                "10.0.0.1",
                "[::1]",
                "a b.example",
                "a..example",
                "-a.example",
                "a_b.example",
                "evil.localhost",
                "localhost",
                "user@host.example",
                "host.example/path",
                "host.example\r\nx: y"
            })
    @DisplayName("F2.1 a hostile host name, or one of the platform, is refused")
    void refusesHostileHosts(String host) {
        assertThatThrownBy(() -> parks.addHost(console, park, host))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(TenancyError.HOST_INVALID));
    }

    @Test
    @DisplayName("F2.1 a host of another park is refused, and so is one more than the plan allows")
    void limitsHosts() {
        String taken = freshDomain();
        parks.addHost(console, Portal.park(), taken);
        assertThatThrownBy(() -> parks.addHost(console, park, taken))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(TenancyError.HOST_TAKEN));
        for (int i = 0; i < 3; i++) {
            parks.addHost(console, park, freshDomain());
        }

        assertThatThrownBy(() -> parks.addHost(console, park, freshDomain()))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.code()).isEqualTo(Limit.HOSTS));
    }

    @Test
    @DisplayName("F2.1 the default host of a park is never removed")
    void keepsTheDefaultHost() {
        ParkView view = parks.get(console, park);
        String domain = freshDomain();
        parks.addHost(console, park, domain);
        parks.useHost(console, park, domain);

        assertThatThrownBy(() -> parks.removeHost(console, park, view.host())).isInstanceOf(TenancyException.class);
        assertThatThrownBy(() -> parks.removeHost(console, park, domain)).isInstanceOf(TenancyException.class);
    }

    @Test
    @DisplayName("F2.2 a suspended park is seen as suspended by the next request, although the answer is remembered")
    void forgetsAtOnce() {
        ParkView view = parks.get(console, park);
        assertThat(directory.byHost(view.host())).contains(view);

        parks.move(console, park, ParkState.SUSPENDED);

        assertThat(directory.byHost(view.host()))
                .hasValueSatisfying(now -> assertThat(now.state()).isEqualTo(ParkState.SUSPENDED));
    }

    @Test
    @DisplayName("F2.2 an unknown or malformed host belongs to no park")
    void knowsNoForeignHost() {
        assertThat(directory.byHost("nobody.example")).isEmpty();
        assertThat(directory.byHost("' or 1=1 --")).isEmpty();
        assertThat(directory.byHost("")).isEmpty();
    }

    @Test
    @DisplayName("F2.1 the console finds a park by a part of its name, its short address or its host")
    void finds() {
        ParkView view = parks.get(console, park);

        assertThat(parks.list(console, new ParkFilter(view.slug(), Set.of()), PageRequest.first(10))
                        .items())
                .containsExactly(view);
        assertThat(parks.list(console, new ParkFilter("%", Set.of()), PageRequest.first(10))
                        .total())
                .isZero();
    }

    @Test
    @DisplayName("F2.1 changing a park on an old version is refused")
    void refusesStaleChanges() {
        ParkView view = parks.get(console, park);
        ParkNames names = new ParkNames("新的园区", "New park", "新");
        parks.rename(console, park, view.version(), names);

        assertThatThrownBy(() -> parks.rename(console, park, view.version(), names))
                .isInstanceOf(AccessException.class);
    }

    @Test
    @DisplayName("F3.3 nobody but the platform's operator lists or suspends parks")
    void refusesOthers() {
        Caller operator = Portal.person(park, Role.PARK_OPERATOR);
        Caller signedIn = Portal.person(TenantId.PLATFORM);

        assertThatThrownBy(() -> parks.move(operator, park, ParkState.SUSPENDED))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> parks.list(signedIn, ParkFilter.all(), PageRequest.first(1)))
                .isInstanceOf(AccessException.class);
    }

    private static String freshDomain() {
        return "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }
}
