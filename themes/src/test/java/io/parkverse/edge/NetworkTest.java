package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @DisplayName("G2.4 a network holds the addresses that begin like it, and no others")
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "10.244.0.0/16, 10.244.255.255, true",
        "10.244.0.0/16, 10.245.0.0, false",
        "10.244.0.0/17, 10.244.128.0, false",
        "128.0.0.0/1, 203.0.113.7, true",
        "128.0.0.0/1, 127.255.255.255, false",
        "2001:db8::/32, 2001:db8:0:1::7, true",
        "2001:db8::/32, 2001:db9::7, false",
        "2001:db8::7, 2001:0db8:0:0:0:0:0:7, true",
        "10.0.0.0/8, ::ffff:10.0.0.1, true",
        "10.0.0.0/8, a00::1, false",
        "10.0.0.0/8, unknown, false",
        "10.0.0.0/8, '', false",
        "10.0.0.0/8, 10.0.0.1.evil.example, false"
    })
    void holds(String network, String address, boolean expected) {
        assertThat(Network.of(network).contains(address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("G2.4 what is no network is refused by its text, and is never looked up as a name")
    @ValueSource(
            strings = {
                "",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/0",
                "0.0.0.0/0",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "10.0.0.0/08",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "10.0.0/24",
                "10.0.0.256",
                "10.0.0.1.",
                "010.0.0.1",
                "2001:db8::/129",
                "2001:db8::1/32",
                "2001:db8:::1",
                "fe80::1%eth0",
                "fa.ce",
                "localhost"
            })
    void refused(String text) {
        assertThatThrownBy(() -> Network.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is neither");
    }
}
