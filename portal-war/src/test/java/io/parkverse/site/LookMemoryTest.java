package io.parkverse.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.site.control.PublicContent;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookMemoryTest {

    private final TenantId park = TenantId.next();
    private final LookMemory memory = new LookMemory();
    private final LookMemory.Key key = new LookMemory.Key(park, "", "zh");

    @BeforeEach
    void setUp() {
        memory.content = new PublicContent();
    }

    @Test
    @DisplayName("F6.3 a park's look is made once for each language and address")
    void keeps() {
        Look first = memory.get(key, () -> look("first"));

        assertThat(memory.get(key, () -> look("second"))).isSameAs(first);
        assertThat(memory.get(new LookMemory.Key(park, "", "en"), () -> look("english")))
                .isEqualTo(look("english"));
        assertThat(memory.get(new LookMemory.Key(park, "/p/lake", "zh"), () -> look("shared")))
                .isEqualTo(look("shared"));
    }

    @Test
    @DisplayName("F2.7 a published change of a park shows on its next page, and leaves other parks alone")
    void changes() {
        LookMemory.Key other = new LookMemory.Key(TenantId.next(), "", "zh");
        memory.get(key, () -> look("before"));
        memory.get(other, () -> look("other"));
        memory.content.changedElsewhere(park);

        assertThat(memory.get(key, () -> look("after"))).isEqualTo(look("after"));
        assertThat(memory.get(other, () -> look("unwanted"))).isEqualTo(look("other"));
    }

    @Test
    @DisplayName("F2.7 a look made while its park changed is not shown again")
    void madeMeanwhile() {
        memory.get(key, () -> {
            memory.content.changedElsewhere(park);
            return look("old");
        });

        assertThat(memory.get(key, () -> look("new"))).isEqualTo(look("new"));
    }

    @Test
    @DisplayName("F6.3 ever more parks do not fill the memory")
    void bounded() {
        memory.get(key, () -> look("first"));
        IntStream.range(0, LookMemory.MOST)
                .forEach(i -> memory.get(new LookMemory.Key(TenantId.next(), "", "zh"), () -> look("other")));

        assertThat(memory.get(key, () -> look("again"))).isEqualTo(look("again"));
    }

    private static Look look(String motto) {
        return new Look(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Look.Words(motto, "", ""));
    }
}
