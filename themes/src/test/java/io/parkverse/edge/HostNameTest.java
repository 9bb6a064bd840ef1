package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest(name = "F2.2 the host {0} is compared as {1}")
    @CsvSource({
        "lake.localhost, lake.localhost",
        "lake.localhost:8080, lake.localhost",
        "Lake.LOCALHOST:80, lake.localhost",
        "lake.localhost., lake.localhost",
        "lake.localhost.:8080, lake.localhost",
        "[::1]:8080, [::1]",
        "[2001:DB8::1], [2001:db8::1]",
        "127.0.0.1:9280, 127.0.0.1"
    })
    @DisplayName("F2.2 port, case and final dot do not count in a host")
    void normalises(String sent, String compared) {
        assertThat(HostName.ofHeader(sent)).map(HostName::value).contains(compared);
    }

    @ParameterizedTest(name = "F2.2 {0} is no host")
    @ValueSource(
            strings = {
                "",
                ".",
                "a..b",
                "lake.localhost:8080:1",
                "lake.localhost:port",
                "lake.localhost:1234567",
                "user@lake.localhost",
                "lake.localhost/admin",
                "lake localhost",
                "-lake.localhost",
                "lake_.localhost",
                "湖.localhost",
                "[::1",
                "[::1]x",
                "evil.example,lake.localhost"
            })
    @DisplayName("F2.2 anything that is no host name has no park")
    void refuses(String sent) {
        assertThat(HostName.ofHeader(sent)).isEmpty();
    }
}
