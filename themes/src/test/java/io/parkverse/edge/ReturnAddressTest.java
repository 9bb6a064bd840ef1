package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    private static final Set<String> KNOWN = Set.of("localhost", "lake.localhost");

    @Test
    @DisplayName("F3.2 a path alone leads back to the own host")
    void ownHost() {
        assertThat(parse("/account?done=profile")).contains(new ReturnAddress("localhost", "/account?done=profile"));
    }

    @Test
    @DisplayName("F3.2 a park's host of this deployment is a target")
    void knownHost() {
        assertThat(parse("lake.localhost/app/cases")).contains(new ReturnAddress("lake.localhost", "/app/cases"));
    }

    @ParameterizedTest(name = "F3.2 {0} is no target after signing in")
    @ValueSource(
            strings = {
                "",
                "lake.localhost",
                "evil.example/app",
                "//evil.example/app",
                "lake.localhost//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example/",
                "/app\r\nSet-Cookie: a=b",
                "lake.localhost:80@evil.example/app",
                "lake.localhost:8080/app",
                "LAKE.localhost/app",
                "javascript:alert(1)//",
                "/<script>"
            })
    @DisplayName("F3.2 the sign-in page cannot be used to send people elsewhere")
    void refuses(String written) {
        assertThat(parse(written)).isEmpty();
    }

    @Test
    @DisplayName("F3.2 an address of excessive length is refused")
    void tooLong() {
        assertThat(parse("/" + "a".repeat(2000))).isEmpty();
    }

    private static Optional<ReturnAddress> parse(String written) {
        return ReturnAddress.parse(written, "localhost", KNOWN::contains);
    }
}
