package io.parkverse.documents.boundary;

import io.parkverse.platform.caller.Caller;

/** A document has been judged; fired within the transaction, the caller is the reviewer. */
public record DocumentReviewed(Caller caller, DocumentView document) {}
