package io.parkverse.tenancy.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    @DisplayName("F6.2 a park's name in its title stays in one piece")
    void keepsTheName() {
        assertThat(Headline.of("欢迎来到望舟产业园！", "望舟产业园")).isEqualTo(new Headline("欢迎来到", "望舟产业园", "！"));
        assertThat(Headline.of("人在四方", "望舟产业园")).isEqualTo(new Headline("人在四方", "", ""));
    }
}
