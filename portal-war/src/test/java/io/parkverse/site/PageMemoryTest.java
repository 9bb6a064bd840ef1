package io.parkverse.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.platform.identifier.TenantId;
import io.parkverse.site.control.PublicContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageMemoryTest {

    private final TenantId park = TenantId.next();
    private final PageMemory memory = new PageMemory();
    private final PageMemory.Key key = new PageMemory.Key(park, "", "/", "zh");

    @BeforeEach
    void setUp() {
        memory.content = new PublicContent();
    }

    @Test
    @DisplayName("F6.2 a page is kept by park, address and language")
    void keeps() {
        keep("chinese");
        assertThat(memory.find(key)).isPresent();
        assertThat(memory.find(new PageMemory.Key(park, "", "/", "en"))).isEmpty();
        assertThat(memory.find(new PageMemory.Key(park, "/p/lake", "/", "zh"))).isEmpty();
        assertThat(memory.find(new PageMemory.Key(TenantId.next(), "", "/", "zh")))
                .isEmpty();
    }

    @Test
    @DisplayName("F6.2 a published change of the park drops its pages, and no others")
    void drops() {
        keep("before");
        memory.content.changedElsewhere(TenantId.next());
        assertThat(memory.find(key)).isPresent();
        memory.content.changedElsewhere(park);
        assertThat(memory.find(key)).isEmpty();
    }

    @Test
    @DisplayName("F6.2 the platform's pages show the parks, and change with them")
    void platform() {
        PageMemory.Key home = new PageMemory.Key(TenantId.PLATFORM, "", "/", "zh");
        memory.keep(home, memory.version(home), page("parks"));
        memory.content.changedElsewhere(park);
        assertThat(memory.find(home)).isEmpty();
    }

    @Test
    @DisplayName("F6.2 a page made while its content changed is not shown")
    void madeMeanwhile() {
        long before = memory.version(key);
        memory.content.changedElsewhere(park);
        memory.keep(key, before, page("old"));
        assertThat(memory.find(key)).isEmpty();
    }

    @Test
    @DisplayName("F6.2 the memory stays within its limit")
    void bounded() {
        byte[] large = new byte[4 << 20];
        for (int i = 0; i < 40; i++) {
            PageMemory.Key other = new PageMemory.Key(TenantId.next(), "", "/", "zh");
            memory.keep(other, memory.version(other), new KeptPage("text/html", large));
        }
        assertThat(memory.bytes()).isPositive().isLessThanOrEqualTo(PageMemory.MAX_BYTES);
    }

    private void keep(String text) {
        memory.keep(key, memory.version(key), page(text));
    }

    private static KeptPage page(String text) {
        return new KeptPage("text/html", text.getBytes(StandardCharsets.UTF_8));
    }
}
