package io.parkverse.settlement.control.licence;

import io.parkverse.documents.boundary.Download;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP on its way out, of any size: it lies in a nameless temporary file, which the operating system
 * removes when the last reader has gone. Entries carry a fixed time, so that the same content makes the
 * same bytes.
 */
final class SpooledZip {

    private final FileChannel file;

    private SpooledZip(FileChannel file) {
        this.file = file;
    }

    /** Puts entries into a new archive. */
    interface Filling {

        void fill(ZipOutputStream zip) throws IOException;
    }

    static SpooledZip of(Filling filling) {
        try {
            Path path = Files.createTempFile("parkverse-set", ".zip");
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
            ZipOutputStream zip = new ZipOutputStream(out);
            filling.fill(zip);
            zip.finish();
            out.flush();
            return new SpooledZip(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    Download download(String fileName) {
        try {
            return new Download(fileName, "application/zip", file.size(), Long.toHexString(file.size()), this::part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream part(long offset, long length) {
        return new Part(offset, offset + length);
    }

    /** Reads by position, so that several readers do not disturb each other. */
    private final class Part extends InputStream {

        private final long end;
        private long position;

        Part(long start, long end) {
            this.position = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - position);
            int read = file.read(ByteBuffer.wrap(bytes, offset, wanted), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
