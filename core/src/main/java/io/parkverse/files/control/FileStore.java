package io.parkverse.files.control;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Bytes by their hash. Knows neither names nor parks. Every implementation passes the same contract test;
 * all are safe for concurrent use, also of the same content.
 */
public interface FileStore {

    /**
     * Stores the content of a local file; a second time changes nothing.
     *
     * @throws IllegalArgumentException when the content has another hash: nothing is stored then
     */
    void put(ContentHash hash, Path content);

    boolean holds(ContentHash hash);

    /**
     * A part of a content; what lies beyond its end is left out.
     *
     * @throws io.parkverse.files.boundary.FilesException when the store does not hold it
     */
    InputStream open(ContentHash hash, long offset, long length);

    /** Forgets a content; nothing happens when it is not held. */
    void remove(ContentHash hash);
}
