package io.parkverse.documents.boundary;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Bytes on their way out, readable in parts and without a transaction.
 *
 * @param etag strong validator of the bytes
 */
public record Download(String fileName, String mediaType, long size, String etag, Source source) {

    /** Gives a part of the bytes. */
    public interface Source {

        InputStream part(long offset, long length);
    }

    public InputStream content() {
        return source.part(0, size);
    }

    public static Download of(String fileName, String mediaType, String etag, byte[] bytes) {
        return new Download(fileName, mediaType, bytes.length, etag, (offset, length) -> {
            int from = (int) Math.min(offset, bytes.length);
            int count = (int) Math.min(length, bytes.length - from);
            return new ByteArrayInputStream(bytes, from, count);
        });
    }
}
