package io.parkverse.enterprise.api;

import io.parkverse.api.Versioned;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.LegalForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise. */
@Schema(name = "Enterprise", description = "An enterprise of the park")
public record EnterpriseJson(
        String id,
        String nameZh,
        String nameEn,

        @Schema(description = "Unified social credit code; empty before the licence is there")
        String code,

        EnterpriseState state,
        LegalForm legalForm,
        @Schema(description = "Business scope") String scope,
        String registeredAddress,

        @Schema(description = "Whether it has consented to be shown to the public")
        boolean inDirectory,

        @Schema(format = "date-time") String foundedAt,
        int version)
        implements Versioned {

    static EnterpriseJson of(EnterpriseView view) {
        return new EnterpriseJson(
                view.id().toString(),
                view.nameZh(),
                view.nameEn(),
                view.code(),
                view.state(),
                view.legalForm(),
                view.scope(),
                view.registeredAddress(),
                view.inDirectory(),
                view.foundedAt().toString(),
                view.version());
    }

    /** What an owner may change. */
    @Schema(
            name = "EnterpriseChange",
            description = "What an owner may change; the Chinese name of a registered enterprise stays the registrar's")
    public record Change(
            @Schema(minLength = 1, maxLength = 120) String nameZh,
            @Schema(maxLength = 120) String nameEn,
            LegalForm legalForm,
            String scope,
            boolean inDirectory) {}
}
