package io.parkverse.files.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Tells text from everything else. Tika knows text by its share of ASCII, and takes Chinese in GB18030 for
 * nothing at all; so what it has no other name for is read here: UTF-16 by its mark, else UTF-8 or GB18030
 * without a fault and without control characters.
 */
final class PlainText {

    /** What Tika says when it has no other name for a file. */
    static final Set<String> UNKNOWN = Set.of("text/plain", "application/octet-stream");

    private static final String CONTROLS = "\t\n\r\f\u001a";

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        boolean marked = content.length > 1
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
        return marked
                ? reads(content, StandardCharsets.UTF_16)
                : reads(content, StandardCharsets.UTF_8) || reads(content, Charset.forName("GB18030"));
    }

    private static boolean reads(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && CONTROLS.indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
