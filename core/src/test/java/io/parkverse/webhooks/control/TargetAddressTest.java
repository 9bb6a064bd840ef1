package io.parkverse.webhooks.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.platform.config.Settings;
import io.parkverse.webhooks.boundary.WebhookException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAddressTest {

    private static final Map<String, String> ANYWHERE = Map.of("PARK_MODE", "test", "PARK_WEBHOOK_TARGETS", "any");

    private final TargetAddress addresses = addresses(Map.of("PARK_MODE", "live"));

    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.parkverse.cn/a?b=c", "https://a.b.example.com:8443/", "HTTPS://Hooks.Parkverse.CN"
            })
    @DisplayName("G5.3 an https address of a host on the internet is taken")
    void taken(String address) {
        assertThat(addresses.require(address)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks",
                "ftp://hooks.parkverse.cn/",
                "http://hooks.parkverse.cn/",
                "https://localhost/",
                "https://x.localhost/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://user:secret@hooks.parkverse.cn/",
                "https://hooks.parkverse.cn/#x",
                "https://printer/",
                "https://db.internal/",
                "https://169.254.169.254/latest",
                "javascript:alert(1)",
                "https://hooks.parkverse.cn/\r\nHost: x",
                "file:///etc/passwd",
                "//hooks.parkverse.cn/"
            })
    @DisplayName("G5.3 what is no https address of a host on the internet is refused")
    void refused(String address) {
        assertThatThrownBy(() -> addresses.require(address)).isInstanceOf(WebhookException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "100::1"
            })
    @DisplayName("G5.3 an address inside of a network is told from one on the internet")
    void inside(String address) throws UnknownHostException {
        assertThat(PublicAddresses.reachable(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "2400:3200::1"})
    @DisplayName("G5.3 an address on the internet can be reached")
    void outside(String address) throws UnknownHostException {
        assertThat(PublicAddresses.reachable(InetAddress.getByName(address))).isTrue();
    }

    @Test
    @DisplayName("G5.3 a name that leads inside is refused when it is looked up")
    void names() {
        assertThatThrownBy(() -> addresses.resolve("localhost")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    @DisplayName("G5.3 only a deployment for tests can allow every address")
    void tests() {
        assertThat(addresses(ANYWHERE).require("http://127.0.0.1:8080/")).isNotNull();
        TargetAddress live = addresses(Map.of("PARK_MODE", "live", "PARK_WEBHOOK_TARGETS", "any"));
        assertThatThrownBy(() -> live.require("http://127.0.0.1:8080/")).isInstanceOf(WebhookException.class);
    }

    private static TargetAddress addresses(Map<String, String> settings) {
        TargetAddress made = new TargetAddress();
        made.settings = Settings.from(settings);
        return made;
    }
}
