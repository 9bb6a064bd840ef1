package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.config.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    @DisplayName("G2.1 behind the named balancer a visitor is known by the address that the balancer saw")
    void behindABalancer() {
        assertThat(address("10.0.0.1, 10.0.0.2", "10.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address("10.0.0.1, 10.0.0.2", "10.0.0.1", "203.0.113.7, 10.0.0.2"))
                .isEqualTo("203.0.113.7");
    }

    @Test
    @DisplayName("G2.1 what a visitor writes in front of the balancer's word changes nothing")
    void forgedInFront() {
        assertThat(address("10.0.0.1", "10.0.0.1", "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(address("10.0.0.1", "10.0.0.1", "198.51.100.1", "203.0.113.7"))
                .isEqualTo("203.0.113.7");
    }

    @Test
    @DisplayName("G2.1 nobody but a named balancer is believed")
    void stranger() {
        assertThat(address("10.0.0.1", "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
        assertThat(address("", "10.0.0.1", "198.51.100.1")).isEqualTo("10.0.0.1");
    }

    @Test
    @DisplayName("G2.1 what is no address is not taken for one")
    void noAddress() {
        assertThat(address("10.0.0.1", "10.0.0.1", "unknown")).isEqualTo("10.0.0.1");
        assertThat(address("10.0.0.1", "10.0.0.1", "")).isEqualTo("10.0.0.1");
        assertThat(address("10.0.0.1", "10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    @DisplayName("G2.4 balancers whose addresses change are named by their network")
    void behindANetwork() {
        assertThat(address("10.244.0.0/16", "10.244.3.9", "198.51.100.1, 203.0.113.7, 10.244.7.1"))
                .isEqualTo("203.0.113.7");
        assertThat(address("10.244.0.0/16", "10.245.3.9", "203.0.113.7")).isEqualTo("10.245.3.9");
    }

    @Test
    @DisplayName("G2.4 a wrong list of balancers is told at the start, not at the first visitor")
    void wrongList() {
        assertThatThrownBy(() -> address("10.0.0.1, everybody", "10.0.0.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'everybody'");
    }

    private static String address(String proxies, String nearest, String... forwarded) {
        ClientAddress addresses = new ClientAddress();
        addresses.settings = Settings.from(Map.of("PARK_PROXIES", proxies));
        addresses.readProxies();
        return addresses.of((HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getRemoteAddr")
                        ? nearest
                        : Collections.enumeration(Arrays.asList(forwarded))));
    }
}
