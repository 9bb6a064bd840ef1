package io.parkverse.tenancy.entity;

import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.ParkRecord;
import io.parkverse.tenancy.boundary.BrandImageView;
import io.parkverse.tenancy.boundary.ImageUse;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture of a brand; never changes. */
@Entity
@Table(name = "brand_image")
public class BrandImage extends ParkRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "use", nullable = false, updatable = false)
    private ImageUse use;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected BrandImage() {}

    public BrandImage(ImageUse use, String mediaType, byte[] content, Instant createdAt) {
        super(UuidV7.next());
        this.use = use;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.createdAt = createdAt;
    }

    public FileId id() {
        return new FileId(key());
    }

    public ImageUse use() {
        return use;
    }

    public BrandImageView view() {
        return new BrandImageView(id(), mediaType, content);
    }
}
