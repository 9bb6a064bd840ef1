package io.parkverse.tenancy.boundary;

/** Brands to begin with: one per kind of park. */
public enum BrandPreset {
    /** Deep teal, generous corners, headlines in Song style: a park by a lake, run by a city. */
    LAKE,
    /** Graphite and signal orange, square corners, condensed headlines: steel and machinery. */
    STEEL,
    /** Ink on warm paper with one vivid violet, large type: creative work without a place. */
    STUDIO;

    public BrandTokens tokens() {
        return switch (this) {
            case LAKE ->
                new BrandTokens(
                        Colour.parse("#0b5d66"),
                        Colour.parse("#b5762a"),
                        Colour.parse("#f3f8f7"),
                        Colour.parse("#10292c"),
                        12,
                        100,
                        Headline.SONG,
                        "临水而立，企业自来",
                        "By the water, open to all");
            case STEEL ->
                new BrandTokens(
                        Colour.parse("#343a40"),
                        Colour.parse("#d9480f"),
                        Colour.parse("#f4f5f6"),
                        Colour.parse("#1b1e21"),
                        0,
                        95,
                        Headline.CONDENSED,
                        "硬制造，快协同",
                        "Heavy industry, quick hands");
            case STUDIO ->
                new BrandTokens(
                        Colour.parse("#6a1fd0"),
                        Colour.parse("#6a1fd0"),
                        Colour.parse("#faf5ea"),
                        Colour.parse("#1f1a17"),
                        6,
                        112,
                        Headline.SANS,
                        "人在四方，事在一处",
                        "Anywhere, together");
        };
    }

    /** The preset a new park of a kind begins with. */
    public static BrandPreset of(ParkKind kind) {
        return switch (kind) {
            case EXISTING -> LAKE;
            case NEW -> STEEL;
            case VIRTUAL -> STUDIO;
        };
    }
}
