package io.parkverse.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: x\r\n\r\nhello";

    private final AnswerReader reader = new AnswerReader();

    @Test
    @DisplayName("F6.3 an answer is complete with the last byte of its body, however it arrives")
    void anyPieces() {
        for (int cut = 0; cut < ANSWER.length(); cut++) {
            reader.reset();
            assertThat(reader.accept(bytes(ANSWER.substring(0, cut)))).isFalse();
            assertThat(reader.accept(bytes(ANSWER.substring(cut)))).isTrue();
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.length()).isEqualTo(5);
            assertThat(reader.last()).isFalse();
        }
    }

    @Test
    @DisplayName("F6.3 bytes behind an answer are left for the next one")
    void leavesTheRest() {
        ByteBuffer two = bytes(ANSWER + ANSWER);

        assertThat(reader.accept(two)).isTrue();
        assertThat(two.remaining()).isEqualTo(ANSWER.length());
        reader.reset();
        assertThat(reader.accept(two)).isTrue();
    }

    @Test
    @DisplayName("F6.3 status, an empty body and the end of the connection are told")
    void head() {
        assertThat(reader.accept(bytes("HTTP/1.1 503 No\r\nconnection: Close\r\ncontent-length:0\r\n\r\n")))
                .isTrue();
        assertThat(reader.status()).isEqualTo(503);
        assertThat(reader.last()).isTrue();
    }

    @Test
    @DisplayName("F6.3 an answer without a length cannot be measured")
    void chunked() {
        ByteBuffer answer = bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");

        assertThatThrownBy(() -> reader.accept(answer)).isInstanceOf(IllegalStateException.class);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
