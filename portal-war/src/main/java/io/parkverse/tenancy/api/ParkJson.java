package io.parkverse.tenancy.api;

import io.parkverse.api.Versioned;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkState;
import io.parkverse.tenancy.boundary.ParkView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A park. */
@Schema(name = "Park", description = "A park")
public record ParkJson(
        String id,
        String slug,
        String nameZh,
        String nameEn,
        String shortName,
        ParkKind kind,
        ParkState state,
        @Schema(description = "zh or en", example = "zh") String language,

        @Schema(description = "IANA name", example = "Asia/Shanghai")
        String timeZone,

        @Schema(description = "Its main host name") String host,
        @Schema(format = "date-time") String createdAt,
        int version)
        implements Versioned {

    static ParkJson of(ParkView park) {
        return new ParkJson(
                park.id().toString(),
                park.slug(),
                park.nameZh(),
                park.nameEn(),
                park.shortName(),
                park.kind(),
                park.state(),
                Texts.language(park.locale()),
                park.timeZone().getId(),
                park.host(),
                park.createdAt().toString(),
                park.version());
    }

    /** The names of a park. */
    @Schema(name = "ParkNames", description = "What a park is called")
    public record Names(
            @Schema(minLength = 2, maxLength = 80) String nameZh,
            @Schema(minLength = 2, maxLength = 120) String nameEn,
            @Schema(minLength = 1, maxLength = 20) String shortName) {}
}
