/**
 * Documents of a case (F5.4, F5.5, F3.6): uploaded or generated, in versions, reviewed one by one, seen by
 * reviewers with a watermark where they are identity papers.
 *
 * <p>Records owned: {@code document}, {@code document_version}, {@code document_opening}, all park records.
 * Which documents a case wants is asked of the features ({@link
 * io.parkverse.documents.boundary.DocumentSlots}); who may see a case is asked of casework. The case's title is the
 * enterprise's name in watermarks. Tenant rule: documents live in the park of their case.
 */
package io.parkverse.documents;
