package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.MediaKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds files that are two things at once: a document with an archive or a program behind its end. Archives
 * are read from their end (APPNOTE.TXT 4.3.16), so the last 64 kB are searched for an end record; behind the
 * document's own end marker no archive or program may begin.
 */
final class Polyglot {

    private static final int TAIL = 66_000;
    private static final String ARCHIVE_END = "PK\u0005\u0006\0\0\0\0";
    private static final List<String> MAGIC = List.of(
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "MZ",
            "\u007fELF",
            "Rar!\u001a",
            "7z\u00bc\u00af",
            "\u00ca\u00fe\u00ba\u00be");

    private Polyglot() {}

    static void refuse(Path file, MediaKind kind) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        boolean headed = kind != MediaKind.PDF || content.startsWith("%PDF-");
        boolean archive = content.indexOf(ARCHIVE_END, Math.max(0, content.length() - TAIL)) >= 0;
        String behind = content.substring(end(content, kind)).stripLeading();
        if (!headed || archive || MAGIC.stream().anyMatch(behind::startsWith)) {
            throw new FilesException(FilesError.HIDDEN_CONTENT);
        }
    }

    private static int end(String content, MediaKind kind) {
        String mark = switch (kind) {
            case PDF -> "%%EOF";
            case PNG -> "IEND\u00aeB`\u0082";
            case JPEG -> "\u00ff\u00d9";
            default -> "";
        };
        int at = mark.isEmpty() ? content.length() : content.lastIndexOf(mark);
        return at < 0 ? content.length() : at + mark.length();
    }
}
