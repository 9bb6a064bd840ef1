package io.parkverse.files.control;

import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.MediaKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

/**
 * Decides whether a file is taken: its type is told by content (Tika's magic numbers, then a reader of the
 * type itself), its name must agree, and it must hold nothing beside what it says it is.
 */
public final class ContentCheck {

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /**
     * The kind of a file that is taken.
     *
     * @throws FilesException with the reason for all others
     */
    public static MediaKind accept(Path file, String name, Acceptance acceptance) {
        try {
            MediaKind kind = kind(file)
                    .filter(acceptance.kinds()::contains)
                    .orElseThrow(() -> new FilesException(FilesError.TYPE_NOT_ACCEPTED));
            if (!kind.names(name)) {
                throw new FilesException(FilesError.WRONG_EXTENSION, kind.extension());
            }
            check(file, kind);
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<MediaKind> kind(Path file) throws IOException {
        String type = TIKA.detect(file);
        boolean archive = type.equals("application/zip") || type.equals("application/x-tika-ooxml");
        if (PlainText.UNKNOWN.contains(type)) {
            return PlainText.is(file) ? Optional.of(MediaKind.CSV) : Optional.empty();
        }
        return archive || type.startsWith("application/vnd.openxmlformats")
                ? OfficeArchive.kind(file)
                : Arrays.stream(MediaKind.values())
                        .filter(kind -> kind.mediaType().equals(type))
                        .findFirst();
    }

    private static void check(Path file, MediaKind kind) throws IOException {
        switch (kind) {
            case DOCX, XLSX -> OfficeArchive.check(file);
            case CSV -> Polyglot.refuse(file, kind);
            case PDF -> {
                Polyglot.refuse(file, kind);
                readable(file);
            }
            default -> {
                Polyglot.refuse(file, kind);
                PictureHeader.check(file, kind);
            }
        }
    }

    private static void readable(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PdfContent.check(pdf);
        } catch (InvalidPasswordException e) {
            throw because(FilesError.PROTECTED, e);
        } catch (IOException e) {
            throw because(FilesError.DAMAGED, e);
        }
    }

    static FilesException because(FilesError error, Exception cause) {
        FilesException refusal = new FilesException(error);
        refusal.initCause(cause);
        return refusal;
    }
}
