package io.parkverse.notify.boundary;

import io.parkverse.files.boundary.StoredFile;

/** A document that a message carries, with its bytes. */
public record Carried(StoredFile file, byte[] content) {

    public Carried {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
