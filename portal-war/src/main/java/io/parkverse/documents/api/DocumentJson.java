package io.parkverse.documents.api;

import io.parkverse.api.Versioned;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.documents.boundary.VersionView;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of a case. */
@Schema(name = "Document", description = "A document of a case")
public record DocumentJson(
        String id,

        @Schema(description = "Id of the case") String caseId,

        @Schema(description = "Key of its place") String slot,
        DocumentState state,

        @Schema(description = "Of the last verdict; empty without one")
        String reason,

        @Schema(description = "The oldest first, never empty")
        List<File> files,

        int version)
        implements Versioned {

    public DocumentJson {
        files = List.copyOf(files);
    }

    static DocumentJson of(DocumentView view) {
        return new DocumentJson(
                view.id().toString(),
                view.caseId().toString(),
                view.slot(),
                view.state(),
                view.reason(),
                view.versions().stream().map(File::of).toList(),
                view.version());
    }

    /** One file of a document. */
    @Schema(name = "DocumentFile", description = "One file of a document")
    public record File(
            int number,
            String name,
            String mediaType,
            @Schema(description = "Bytes") long size,

            @Schema(description = "SHA-256, lower case hexadecimal digits")
            String sha256,

            @Schema(format = "date-time") String at,

            @Schema(description = "Whether the portal made it")
            boolean generated) {

        static File of(VersionView version) {
            return new File(
                    version.number(),
                    version.file().name(),
                    version.file().kind().mediaType(),
                    version.file().size(),
                    version.file().hash(),
                    version.at().toString(),
                    version.generated());
        }
    }

    /** A place for a document. */
    @Schema(name = "Slot", description = "A place for one document of a case")
    public record Place(
            String key,
            String titleZh,
            String titleEn,
            boolean required,
            List<String> mediaTypes,
            @Schema(description = "Largest size in bytes") long maxBytes) {

        public Place {
            mediaTypes = List.copyOf(mediaTypes);
        }

        static Place of(Slot slot) {
            return new Place(
                    slot.key(),
                    slot.title(Texts.CHINESE),
                    slot.title(Texts.ENGLISH),
                    slot.required(),
                    slot.accepts().kinds().stream()
                            .map(MediaKind::mediaType)
                            .sorted()
                            .toList(),
                    slot.accepts().maxBytes());
        }
    }

    /** What a reviewer says. */
    @Schema(name = "Review", description = "What a reviewer says of the newest file")
    public record Review(
            Verdict verdict,

            @Schema(description = "For the applicant; may be empty to approve")
            String reason) {}
}
