package io.parkverse.documents.boundary;

/** What a reviewer says of a document. */
public enum Verdict {
    APPROVE(DocumentState.APPROVED),
    REVISE(DocumentState.REVISE),
    REJECT(DocumentState.REJECTED);

    private final DocumentState state;

    Verdict(DocumentState state) {
        this.state = state;
    }

    public DocumentState state() {
        return state;
    }

    public boolean needsReason() {
        return this != APPROVE;
    }
}
