package io.parkverse.tenancy.boundary;

import io.parkverse.platform.identifier.FileId;
import java.io.Serializable;

/**
 * A picture of a brand. Pictures never change: a new one has a new id, so that it may be cached for
 * ever.
 */
public final class BrandImageView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FileId id;
    private final String mediaType;
    private final byte[] content;

    /** Media types are told by content, not by name. */
    public BrandImageView(FileId id, String mediaType, byte[] content) {
        this.id = id;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public FileId id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
