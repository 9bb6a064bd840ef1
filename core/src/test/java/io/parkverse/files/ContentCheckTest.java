package io.parkverse.files;

import static io.parkverse.files.SampleFiles.archive;
import static io.parkverse.files.SampleFiles.docx;
import static io.parkverse.files.SampleFiles.joined;
import static io.parkverse.files.SampleFiles.pdf;
import static io.parkverse.files.SampleFiles.picture;
import static io.parkverse.files.SampleFiles.text;
import static io.parkverse.files.SampleFiles.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.control.ContentCheck;
import io.parkverse.files.control.Spool;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    private static final Acceptance ALL = new Acceptance(Set.of(MediaKind.values()), 5_000_000);

    @ParameterizedTest(name = "F5.4 {0} is taken as {1}")
    @MethodSource("good")
    @DisplayName("F5.4 files are taken when content and name agree")
    void takes(String name, MediaKind kind, byte[] content) {
        assertThat(check(name, content, ALL)).isEqualTo(kind);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("执照.pdf", MediaKind.PDF, pdf(1)),
                Arguments.of("A.PNG", MediaKind.PNG, picture("png", 40, 30)),
                Arguments.of("a.jpeg", MediaKind.JPEG, picture("jpeg", 40, 30)),
                Arguments.of("a.webp", MediaKind.WEBP, webp(40, 30)),
                Arguments.of("a.docx", MediaKind.DOCX, docx()),
                Arguments.of("page behind the end.pdf", MediaKind.PDF, joined(pdf(1), text("\n<script>1</script>"))));
    }

    @ParameterizedTest(name = "F5.4 {0} is refused: {1}")
    @MethodSource("bad")
    @DisplayName("F5.4 files are refused with a reason")
    void refuses(String name, FilesError reason, byte[] content) {
        assertThatThrownBy(() -> check(name, content, ALL))
                .isInstanceOfSatisfying(
                        FilesException.class, e -> assertThat(e.code()).isEqualTo(reason));
    }

    static Stream<Arguments> bad() {
        byte[] bomb = archive(Map.of(
                "[Content_Types].xml",
                text("<Types/>"),
                "word/document.xml",
                new byte[1],
                "word/b.xml",
                new byte[9_000_000]));
        byte[] macros = archive(Map.of(
                "[Content_Types].xml", text("<Types/>"),
                "word/document.xml", text("<document/>"),
                "word/vbaProject.bin", new byte[1]));
        byte[] climbing = archive(Map.of(
                "[Content_Types].xml", text("<Types/>"), "xl/workbook.xml", text("<w/>"), "../../etc/x", new byte[1]));
        return Stream.of(
                Arguments.of("empty.pdf", FilesError.EMPTY, new byte[0]),
                Arguments.of("large.pdf", FilesError.TOO_LARGE, new byte[5_000_001]),
                Arguments.of("program.pdf", FilesError.TYPE_NOT_ACCEPTED, text("MZ\u0090 not a document")),
                Arguments.of("page.pdf", FilesError.TYPE_NOT_ACCEPTED, text("<html><script>alert(1)</script>")),
                Arguments.of("plain.zip", FilesError.TYPE_NOT_ACCEPTED, archive(Map.of("a.txt", text("a")))),
                Arguments.of("picture.pdf", FilesError.WRONG_EXTENSION, picture("png", 40, 30)),
                Arguments.of("a.pdf.exe", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("broken.pdf", FilesError.DAMAGED, text("%PDF-1.7\n%garbage without any object")),
                Arguments.of("locked.pdf", FilesError.PROTECTED, pdf(1, "secret")),
                Arguments.of("huge.webp", FilesError.TOO_MANY_PIXELS, webp(16_000, 16_000)),
                Arguments.of("cut.png", FilesError.DAMAGED, Arrays.copyOf(picture("png", 40, 30), 12)),
                Arguments.of("bomb.docx", FilesError.UNPACKS_TOO_LARGE, bomb),
                Arguments.of("macros.docx", FilesError.HIDDEN_CONTENT, macros),
                Arguments.of("climbing.xlsx", FilesError.HIDDEN_CONTENT, climbing),
                Arguments.of("and archive.pdf", FilesError.HIDDEN_CONTENT, joined(pdf(1), docx())),
                Arguments.of("and archive.png", FilesError.HIDDEN_CONTENT, joined(picture("png", 40, 30), docx())),
                Arguments.of(
                        "and program.jpg", FilesError.HIDDEN_CONTENT, joined(picture("jpeg", 40, 30), text("MZ\0"))));
    }

    @Test
    @DisplayName("F5.4 a kind that the place does not accept is refused")
    void keepsToTheAllowList() {
        Acceptance pdfOnly = new Acceptance(Set.of(MediaKind.PDF), 5_000_000);
        assertThatThrownBy(() -> check("a.png", picture("png", 40, 30), pdfOnly))
                .isInstanceOfSatisfying(
                        FilesException.class, e -> assertThat(e.code()).isEqualTo(FilesError.TYPE_NOT_ACCEPTED));
    }

    @Test
    @DisplayName("F5.4 an endless upload is cut off at the limit")
    void stopsReading() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> Spool.receive(endless, 1_000_000))
                .isInstanceOfSatisfying(
                        FilesException.class, e -> assertThat(e.code()).isEqualTo(FilesError.TOO_LARGE));
    }

    private static MediaKind check(String name, byte[] content, Acceptance acceptance) {
        try (Spool spool = Spool.receive(new ByteArrayInputStream(content), acceptance.maxBytes())) {
            return ContentCheck.accept(spool.path(), name, acceptance);
        }
    }
}
