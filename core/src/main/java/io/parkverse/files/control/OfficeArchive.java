package io.parkverse.files.control;

import io.parkverse.files.boundary.FilesError;
import io.parkverse.files.boundary.FilesException;
import io.parkverse.files.boundary.MediaKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents as what they are, ZIP archives: bounded, without macros and without foreign paths. */
final class OfficeArchive {

    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final long MAX_RATIO = 120;
    private static final long RATIO_FREE = 1024 * 1024;

    private static final int HEAD = 8 * 1024;
    private static final Pattern PROGRAM = Pattern.compile(
            "vbaproject\\.bin$|\\.(exe|dll|js|vbs|bat|cmd|scr|jar|ps1)$|/activex/|oleobject[0-9]*\\.bin$");

    private OfficeArchive() {}

    static Optional<MediaKind> kind(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (archive.getEntry("word/document.xml") != null) {
                return Optional.of(MediaKind.DOCX);
            }
            return archive.getEntry("xl/workbook.xml") == null ? Optional.empty() : Optional.of(MediaKind.XLSX);
        } catch (ZipException e) {
            throw ContentCheck.because(FilesError.DAMAGED, e);
        }
    }

    static void check(Path file) throws IOException {
        try (InputStream head = Files.newInputStream(file)) {
            if (head.read() != 'P' || head.read() != 'K' || head.read() != 3) {
                throw new FilesException(FilesError.HIDDEN_CONTENT);
            }
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MAX_ENTRIES) {
                throw new FilesException(FilesError.UNPACKS_TOO_LARGE);
            }
            long packed = Files.size(file);
            long unpacked = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                unpacked += checked(archive, entries.nextElement(), bound(packed) - unpacked);
            }
        } catch (ZipException e) {
            throw ContentCheck.because(FilesError.DAMAGED, e);
        }
    }

    /** What the archive may unpack to in all. */
    private static long bound(long packed) {
        return Math.min(MAX_UNPACKED, Math.max(RATIO_FREE, packed * MAX_RATIO));
    }

    /** The true size of an entry, by unpacking it: the sizes an archive states may lie. */
    private static long checked(ZipFile archive, ZipEntry entry, long room) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (foreign(name) || PROGRAM.matcher(name).find()) {
            throw new FilesException(FilesError.HIDDEN_CONTENT);
        }
        byte[] block = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                refuseEntities(block, read, size);
                size += read;
                if (size > room) {
                    throw new FilesException(FilesError.UNPACKS_TOO_LARGE);
                }
            }
        }
        return size;
    }

    private static boolean foreign(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\");
    }

    /** No part of an office document declares a document type (ECMA-376 part 2, section 8.1.4): it could fetch files. */
    private static void refuseEntities(byte[] block, int length, long before) {
        if (before == 0) {
            String begin = new String(block, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            if (begin.contains("<!DOCTYPE") || begin.contains("<!ENTITY")) {
                throw new FilesException(FilesError.HIDDEN_CONTENT);
            }
        }
    }
}
