package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    @DisplayName("F6.2 a file is found under the address that holds its hash, and under no other")
    void byHash() {
        String address = Assets.url("site.css").substring(Assets.PREFIX.length());
        assertThat(Assets.at(address)).isPresent();
        assertThat(Assets.at("000000000000/site.css")).isEmpty();
        assertThat(Assets.at("site.css")).isEmpty();
    }

    @Test
    @DisplayName("F6.2 nothing outside of the folder of assets is served")
    void outside() {
        assertThat(Assets.at("000000000000/../i18n/shell_zh.properties")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Assets.url("missing.css"));
    }
}
