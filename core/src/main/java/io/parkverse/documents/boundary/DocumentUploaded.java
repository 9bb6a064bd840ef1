package io.parkverse.documents.boundary;

import io.parkverse.platform.caller.Caller;

/** A document or a new version of it has been put in; fired within the transaction. */
public record DocumentUploaded(Caller caller, DocumentView document) {}
