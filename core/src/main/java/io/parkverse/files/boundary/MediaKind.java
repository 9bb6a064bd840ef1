package io.parkverse.files.boundary;

import java.util.Locale;

/** Types of files that the portal can take, told by content. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Delimited text in any encoding; which one is found by whoever reads it. */
    CSV("text/csv", "csv"),
    /** Made by the portal only, never taken. */
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of names, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a file name ends as files of this kind do. */
    public boolean names(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + extension)
                || (this == JPEG && lower.endsWith(".jpeg"))
                || (this == CSV && lower.endsWith(".txt"));
    }

    /** Whether a watermark can be drawn over it. */
    public boolean watermarkable() {
        return this == PDF || this == PNG || this == JPEG;
    }
}
