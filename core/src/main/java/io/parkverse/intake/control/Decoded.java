package io.parkverse.intake.control;

import io.parkverse.intake.boundary.IntakeError;
import io.parkverse.intake.boundary.IntakeException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody tells: by its byte order mark, else UTF-8 when every byte fits, else
 * GB18030, which holds GBK and GB2312. Nothing is replaced silently.
 */
record Decoded(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    static Decoded of(byte[] content) {
        Charset marked = marked(content);
        Charset charset = marked;
        Optional<String> text = read(content, charset);
        if (text.isEmpty() && marked.equals(StandardCharsets.UTF_8)) {
            charset = GB18030;
            text = read(content, charset);
        }
        String found = text.filter(words -> words.indexOf('\0') < 0)
                .orElseThrow(() -> new IntakeException(IntakeError.UNREADABLE));
        return new Decoded(!found.isEmpty() && found.charAt(0) == MARK ? found.substring(1) : found, charset.name());
    }

    private static Charset marked(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static Optional<String> read(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
