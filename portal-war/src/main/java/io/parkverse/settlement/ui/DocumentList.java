package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.util.List;
import java.util.Optional;

/** The documents that a case wants, one place each: what is there, what the reviewer said, what to do. */
public class DocumentList extends Div {

    private static final long serialVersionUID = 1L;

    private final Documents documents;
    private final Caller caller;
    private final CaseId id;
    private String wanted = "";
    private SerializableRunnable after = this::show;

    public DocumentList(Documents documents, Caller caller, CaseId id) {
        this.documents = documents;
        this.caller = caller;
        this.id = id;
        addClassName("pv-documents");
        show();
    }

    /** Shows one place only. */
    public DocumentList only(String slot) {
        wanted = slot;
        show();
        return this;
    }

    /** Has the surroundings shown anew, with this list, when a document has arrived. */
    public DocumentList then(SerializableRunnable shownAnew) {
        after = shownAnew;
        return this;
    }

    private void show() {
        removeAll();
        List<DocumentView> present = documents.ofCase(caller, id);
        for (Slot slot : documents.slots(caller, id)) {
            if (!wanted.isEmpty() && !wanted.equals(slot.key())) {
                continue;
            }
            Optional<DocumentView> document = present.stream()
                    .filter(each -> each.slot().equals(slot.key()))
                    .findFirst();
            DocumentPlace place = new DocumentPlace(slot);
            document.ifPresent(each -> place.show(each, number -> documents.open(caller, each.id(), number)));
            if (document.map(each -> each.state().open()).orElse(true)) {
                place.take(upload -> documents.upload(caller, id, slot.key(), upload), this::arrived);
            }
            add(place);
        }
    }

    private void arrived() {
        after.run();
        Tell.done(Words.text("settle.document.arrived"));
    }
}
