package io.parkverse.tenancy.boundary;

import java.io.Serializable;
import java.util.List;

/** What tokens would look like, and what keeps them from being saved. */
public record BrandPreview(String css, List<ContrastFinding> findings) implements Serializable {

    public BrandPreview {
        findings = List.copyOf(findings);
    }
}
