package io.parkverse.files.boundary;

import java.io.InputStream;
import java.util.Objects;

/** A file on its way in: the name as the sender gave it, believed in nothing but its ending, and the bytes. */
public record Upload(String fileName, InputStream content) {

    public Upload {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(content, "content");
    }
}
