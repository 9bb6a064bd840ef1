package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody tells: by byte order mark, else UTF-8 when every byte fits,
 * else GB18030, which holds GBK and GB2312. Nothing is replaced silently.
 */
public record CsvText(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    public static CsvText of(byte[] content) {
        Charset charset = marked(content);
        Optional<String> text = decoded(content, charset);
        if (text.isEmpty() && charset.equals(StandardCharsets.UTF_8)) {
            charset = GB18030;
            text = decoded(content, charset);
        }
        String found = text.filter(read -> read.indexOf('\0') < 0)
                .orElseThrow(() -> new BillingException(BillingError.FILE_UNREADABLE));
        boolean mark = !found.isEmpty() && found.charAt(0) == MARK;
        return new CsvText(mark ? found.substring(1) : found, charset.name());
    }

    private static Charset marked(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
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
