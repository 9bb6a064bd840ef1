/**
 * Papers of a park: agreements, certificates and receipts as PDF from the park's own templates (F5.9).
 *
 * <p>Records owned: {@code paper_template}, a park record; a template is a row per key, edition and
 * language, and an edition never changes once written. Rendered papers belong to who ordered them.
 * Tenant rule: templates and letterhead are those of the caller's park.
 *
 * <p>Markup of a template, line by line: {@code # title}, {@code ## heading}, {@code 1. article},
 * {@code 1.1 clause} (both numbered by the renderer), {@code - item}, {@code > note}, {@code | a | b |}
 * table rows with {@code |---|-----|} for relative widths (below the first row it makes that row the
 * header), {@code [[sign:key|label|name]]} signature places, {@code [[qr:field|caption]]},
 * {@code @style certificate}; everything else is a paragraph. {@code **bold**} and {@code {{field}}} stand
 * within text. Values of fields are text and never markup.
 */
package io.parkverse.papers;
