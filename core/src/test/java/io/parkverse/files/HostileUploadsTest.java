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
import io.parkverse.files.control.FileName;
import io.parkverse.files.control.Spool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody means no good with: none is taken, and each is told why. */
class HostileUploadsTest {

    private static final int MOST = 2_000_000;
    private static final int LEAST_CASES = 40;
    private static final Acceptance DOCUMENTS = new Acceptance(
            Set.of(
                    MediaKind.PDF,
                    MediaKind.PNG,
                    MediaKind.JPEG,
                    MediaKind.WEBP,
                    MediaKind.DOCX,
                    MediaKind.XLSX,
                    MediaKind.CSV),
            MOST);

    @ParameterizedTest(name = "G5.9 {0}: {1}")
    @MethodSource("uploads")
    @DisplayName("G5.9 a hostile upload is refused with its reason")
    void refuses(String name, FilesError reason, byte[] content) {
        assertThatThrownBy(() -> taken(name, content))
                .isInstanceOfSatisfying(
                        FilesException.class,
                        refusal -> assertThat(refusal.code()).as(name).isEqualTo(reason));
    }

    @Test
    @DisplayName("G5.9 there are at least forty of them, and harmless files of each kind are taken")
    void enough() {
        assertThat(uploads().count()).isGreaterThanOrEqualTo(LEAST_CASES);
        assertThat(taken("lease.pdf", pdf(2))).isEqualTo(MediaKind.PDF);
        assertThat(taken("card.png", picture("png", 40, 30))).isEqualTo(MediaKind.PNG);
        assertThat(taken("card.jpg", picture("jpeg", 40, 30))).isEqualTo(MediaKind.JPEG);
        assertThat(taken("plan.docx", docx())).isEqualTo(MediaKind.DOCX);
        assertThat(taken("table.csv", text("name,code\r\n示例,1\r\n"))).isEqualTo(MediaKind.CSV);
    }

    static Stream<Arguments> uploads() {
        return Stream.of(empty(), disguised(), misnamed(), documents(), pictures(), archives())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> empty() {
        return Stream.of(
                Arguments.of("empty.pdf", FilesError.EMPTY, new byte[0]),
                Arguments.of("empty.png", FilesError.EMPTY, new byte[0]),
                Arguments.of("empty.xlsx", FilesError.EMPTY, new byte[0]),
                Arguments.of("one zero.pdf", FilesError.TYPE_NOT_ACCEPTED, new byte[1]),
                Arguments.of("zeros.png", FilesError.TYPE_NOT_ACCEPTED, new byte[4_096]),
                Arguments.of("too large.pdf", FilesError.TOO_LARGE, new byte[MOST + 1]));
    }

    /** Programs and other things under the name of a document. */
    private static Stream<Arguments> disguised() {
        return Stream.of(
                Arguments.of("windows.pdf", FilesError.TYPE_NOT_ACCEPTED, text("MZ\u0090\0\3\0\0\0\4\0")),
                Arguments.of("linux.png", FilesError.TYPE_NOT_ACCEPTED, text("\u007fELF\2\1\1\0\0\0\0\0")),
                Arguments.of("script.pdf", FilesError.TYPE_NOT_ACCEPTED, text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("page.jpg", FilesError.TYPE_NOT_ACCEPTED, text("<html><script>alert(1)</script></html>")),
                Arguments.of("page.csv", FilesError.TYPE_NOT_ACCEPTED, text("<html><script>alert(1)</script></html>")),
                Arguments.of(
                        "drawing.png",
                        FilesError.TYPE_NOT_ACCEPTED,
                        text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("class.docx", FilesError.TYPE_NOT_ACCEPTED, bytes(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61)),
                Arguments.of("moving.png", FilesError.TYPE_NOT_ACCEPTED, text("GIF89a\1\0\1\0\0\0\0;")),
                Arguments.of("packed.pdf", FilesError.TYPE_NOT_ACCEPTED, gzip(pdf(1))),
                Arguments.of("archive.docx", FilesError.TYPE_NOT_ACCEPTED, archive(Map.of("a.txt", text("a")))),
                Arguments.of("rar.xlsx", FilesError.TYPE_NOT_ACCEPTED, text("Rar!\u001a\7\1\0")),
                Arguments.of(
                        "jar.docx",
                        FilesError.TYPE_NOT_ACCEPTED,
                        archive(Map.of("META-INF/MANIFEST.MF", text("Main-Class: A\n"), "A.class", new byte[9]))));
    }

    /** Names that say something else than the content, or try to be paths. */
    private static Stream<Arguments> misnamed() {
        return Stream.of(
                Arguments.of("picture.pdf", FilesError.WRONG_EXTENSION, picture("png", 40, 30)),
                Arguments.of("paper.png", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("paper.pdf.exe", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("paper.exe\0.pdf.exe", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("../../etc/passwd", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("..\\..\\windows\\system32\\drivers", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("lease.pdf/", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("fdp.\u202eexe", FilesError.WRONG_EXTENSION, pdf(1)),
                Arguments.of("table.xlsx", FilesError.WRONG_EXTENSION, docx()));
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("no object.pdf", FilesError.DAMAGED, text("%PDF-1.7\n%nothing")),
                Arguments.of("locked.pdf", FilesError.PROTECTED, pdf(1, "secret")),
                Arguments.of("no page.pdf", FilesError.DAMAGED, pdf(0)),
                Arguments.of("script on opening.pdf", FilesError.HIDDEN_CONTENT, acting("JavaScript")),
                Arguments.of("starts a program.pdf", FilesError.HIDDEN_CONTENT, acting("Launch")),
                Arguments.of("sends a form.pdf", FilesError.HIDDEN_CONTENT, acting("SubmitForm")),
                Arguments.of("carries a file.pdf", FilesError.HIDDEN_CONTENT, carrying()),
                Arguments.of("and archive.pdf", FilesError.HIDDEN_CONTENT, joined(pdf(1), docx())),
                Arguments.of("and program.pdf", FilesError.HIDDEN_CONTENT, joined(pdf(1), text("MZ\u0090"))));
    }

    private static Stream<Arguments> pictures() {
        byte[] png = picture("png", 40, 30);
        byte[] jpeg = picture("jpeg", 40, 30);
        return Stream.of(
                Arguments.of("cut.png", FilesError.DAMAGED, Arrays.copyOf(png, 12)),
                Arguments.of("cut.jpg", FilesError.DAMAGED, Arrays.copyOf(jpeg, 20)),
                Arguments.of("huge.png", FilesError.TOO_MANY_PIXELS, resized(png, 60_000)),
                Arguments.of("huge.webp", FilesError.TOO_MANY_PIXELS, webp(16_000, 16_000)),
                Arguments.of("short.webp", FilesError.DAMAGED, Arrays.copyOf(webp(4, 4), 20)),
                Arguments.of("and archive.png", FilesError.HIDDEN_CONTENT, joined(png, docx())),
                Arguments.of("and program.png", FilesError.HIDDEN_CONTENT, joined(png, text("\u007fELF"))),
                Arguments.of("and archive.jpg", FilesError.HIDDEN_CONTENT, joined(jpeg, docx())),
                Arguments.of("and program.jpg", FilesError.HIDDEN_CONTENT, joined(jpeg, text("MZ\0"))));
    }

    private static Stream<Arguments> archives() {
        String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>";
        return Stream.of(
                Arguments.of("bomb.docx", FilesError.UNPACKS_TOO_LARGE, word("word/b.xml", new byte[9_000_000])),
                Arguments.of(
                        "bomb in bomb.xlsx", FilesError.UNPACKS_TOO_LARGE, sheet("xl/b.bin", new byte[30_000_000])),
                Arguments.of("crowd.docx", FilesError.UNPACKS_TOO_LARGE, crowd()),
                Arguments.of("macros.docx", FilesError.HIDDEN_CONTENT, word("word/vbaProject.bin", new byte[1])),
                Arguments.of("program.docx", FilesError.HIDDEN_CONTENT, word("word/media/a.exe", new byte[1])),
                Arguments.of(
                        "object.docx", FilesError.HIDDEN_CONTENT, word("word/embeddings/oleObject1.bin", new byte[1])),
                Arguments.of("climbing.docx", FilesError.HIDDEN_CONTENT, word("../../etc/x", new byte[1])),
                Arguments.of("rooted.xlsx", FilesError.HIDDEN_CONTENT, sheet("/etc/x", new byte[1])),
                Arguments.of("backslash.xlsx", FilesError.HIDDEN_CONTENT, sheet("xl\\x", new byte[1])),
                Arguments.of("entity.docx", FilesError.HIDDEN_CONTENT, word("word/styles.xml", text(entity))),
                Arguments.of("entity.xlsx", FilesError.HIDDEN_CONTENT, sheet("xl/sharedStrings.xml", text(entity))),
                Arguments.of("cut.docx", FilesError.DAMAGED, Arrays.copyOf(docx(), 60)),
                Arguments.of("self-extracting.docx", FilesError.TYPE_NOT_ACCEPTED, joined(text("MZ\u0090\0"), docx())));
    }

    private static MediaKind taken(String name, byte[] content) {
        try (Spool spool = Spool.receive(new ByteArrayInputStream(content), MOST)) {
            return ContentCheck.accept(spool.path(), FileName.clean(name), DOCUMENTS);
        }
    }

    private static byte[] word(String name, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("word/document.xml", text("<document/>"));
        entries.put(name, content);
        return archive(entries);
    }

    private static byte[] sheet(String name, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("xl/workbook.xml", text("<workbook/>"));
        entries.put(name, content);
        return archive(entries);
    }

    private static byte[] crowd() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("word/document.xml", text("<document/>"));
        for (int i = 0; i < 5_000; i++) {
            entries.put("word/" + i, new byte[0]);
        }
        return archive(entries);
    }

    /** A PDF that does something when it is opened. */
    private static byte[] acting(String action) {
        COSDictionary does = new COSDictionary();
        does.setItem(COSName.S, COSName.getPDFName(action));
        does.setItem(COSName.JS, new COSString("app.alert(1)"));
        return pdfWith(COSName.OPEN_ACTION, does);
    }

    private static byte[] carrying() {
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
        return pdfWith(COSName.NAMES, files);
    }

    private static byte[] pdfWith(COSName key, COSDictionary value) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().getCOSObject().setItem(key, value);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG whose header states other sides, with a checksum that fits. */
    private static byte[] resized(byte[] png, int side) {
        byte[] changed = png.clone();
        ByteBuffer header = ByteBuffer.wrap(changed);
        header.putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(changed, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return changed;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
