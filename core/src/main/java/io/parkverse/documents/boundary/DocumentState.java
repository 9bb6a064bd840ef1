package io.parkverse.documents.boundary;

/** Life of a document: uploaded, then judged; asked to be revised, it is uploaded again. */
public enum DocumentState {
    UPLOADED,
    APPROVED,
    REVISE,
    REJECTED,
    /** Made by the portal; never judged. */
    ISSUED;

    /** Whether the applicant can put a new version in. */
    public boolean open() {
        return this == UPLOADED || this == REVISE;
    }
}
