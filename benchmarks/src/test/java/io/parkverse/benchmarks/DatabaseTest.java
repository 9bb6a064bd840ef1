package io.parkverse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    @DisplayName("F2.6 a dump is read back into a database of another name on the same server")
    void named() {
        assertThat(new Database("jdbc:postgresql://127.0.0.1:5432/parkverse?stringtype=unspecified", "u", "p")
                        .named("copy")
                        .url())
                .isEqualTo("jdbc:postgresql://127.0.0.1:5432/copy?stringtype=unspecified");
        assertThat(new Database("jdbc:postgresql://127.0.0.1:5432/parkverse", "u", "p")
                        .named("copy")
                        .url())
                .isEqualTo("jdbc:postgresql://127.0.0.1:5432/copy");
    }
}
