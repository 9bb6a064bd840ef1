package io.parkverse.signing.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.platform.identifier.DocumentId;
import io.parkverse.signing.boundary.Signer;
import java.util.List;

/** What is signed by whom, as kept in an envelope. */
record EnvelopeContent(List<DocumentId> documents, List<Signer> signers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static EnvelopeContent read(String json) {
        try {
            return JSON.readValue(json, EnvelopeContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
