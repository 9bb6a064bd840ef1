package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.MediaKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Width and height of a picture, read from its header without decoding it. */
final class PictureHeader {

    /** A4 at 600 dpi, and then some. */
    static final long MAX_PIXELS = 50_000_000;

    private static final int WEBP_HEAD = 30;

    private PictureHeader() {}

    static void check(Path file, MediaKind kind) throws IOException {
        long pixels = kind == MediaKind.WEBP ? webp(file) : pixels(file);
        if (pixels <= 0) {
            throw new FilesException(FilesError.DAMAGED);
        }
        if (pixels > MAX_PIXELS) {
            throw new FilesException(FilesError.TOO_MANY_PIXELS, MAX_PIXELS / 1_000_000);
        }
    }

    private static long pixels(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException e) {
                throw ContentCheck.because(FilesError.DAMAGED, e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The three layouts of RFC 9649: lossy (VP8), lossless (VP8L), extended (VP8X). */
    private static long webp(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(WEBP_HEAD);
        }
        if (head.length < WEBP_HEAD) {
            return 0;
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        String chunk = new String(head, 12, 4, StandardCharsets.ISO_8859_1);
        return switch (chunk) {
            case "VP8 " -> (long) (bytes.getShort(26) & 0x3fff) * (bytes.getShort(28) & 0x3fff);
            case "VP8L" -> {
                int bits = bytes.getInt(21);
                yield (long) ((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1);
            }
            case "VP8X" -> (long) ((bytes.getInt(24) & 0xffffff) + 1) * ((bytes.getInt(26) >>> 8) + 1);
            default -> 0;
        };
    }
}
