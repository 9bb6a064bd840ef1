package io.parkverse.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Memo<String, Integer> memo = new Memo<>(text -> {
        asked.incrementAndGet();
        return text.length();
    });

    @Test
    @DisplayName("F6.3 what a header means is found out once")
    void once() {
        assertThat(memo.of("zh-CN")).isEqualTo(5);
        assertThat(memo.of("zh-CN")).isEqualTo(5);
        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("F6.3 invented headers do not fill the memory")
    void bounded() {
        memo.of("zh-CN");
        IntStream.range(0, Memo.MOST).forEach(i -> memo.of("invented " + i));

        assertThat(memo.of("zh-CN")).isEqualTo(5);
        assertThat(asked).hasValue(Memo.MOST + 2);
    }
}
