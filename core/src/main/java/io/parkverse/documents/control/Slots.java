package io.parkverse.documents.control;

import io.parkverse.documents.boundary.DocumentSlots;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentsError;
import io.parkverse.documents.boundary.DocumentsException;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.documents.boundary.Todo;
import io.parkverse.documents.entity.Document;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What cases want, as all features together say. */
@ApplicationScoped
public class Slots {

    @Inject
    Instance<DocumentSlots> features;

    public List<Slot> of(Caller caller, CaseId caseId) {
        return features.stream()
                .flatMap(feature -> feature.slotsOf(caller, caseId).stream())
                .toList();
    }

    public Slot slot(Caller caller, CaseId caseId, String key) {
        return of(caller, caseId).stream()
                .filter(slot -> slot.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DocumentsException(DocumentsError.UNKNOWN_SLOT, key));
    }

    /** What is left to do for the applicant, in the order of the slots. */
    public List<Todo> todo(List<Slot> wanted, List<Document> present) {
        Map<String, Document> bySlot = present.stream().collect(Collectors.toMap(Document::slot, Function.identity()));
        return wanted.stream()
                .flatMap(slot -> todo(slot, Optional.ofNullable(bySlot.get(slot.key()))).stream())
                .toList();
    }

    private static Optional<Todo> todo(Slot slot, Optional<Document> present) {
        if (present.isEmpty()) {
            return slot.required() ? Optional.of(new Todo(slot, Todo.Kind.UPLOAD, "")) : Optional.empty();
        }
        return present.filter(document -> document.state() == DocumentState.REVISE)
                .map(document -> new Todo(slot, Todo.Kind.REVISE, document.reason()));
    }
}
