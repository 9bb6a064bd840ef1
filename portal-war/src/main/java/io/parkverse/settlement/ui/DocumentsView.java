package io.parkverse.settlement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.parkverse.casework.boundary.AvailableEvent;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.documents.boundary.DocumentState;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Todo;
import io.parkverse.portal.PortalFrame;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.PaperTitle;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The documents of a case: what to do and only that at the top, then every place. */
@Route(value = "cases/:id/documents", layout = PortalFrame.class)
public class DocumentsView extends CaseScreen {

    private static final long serialVersionUID = 1L;

    private final Cases cases;
    private final Documents documents;

    @Inject
    public DocumentsView(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @Override
    protected String title() {
        return text("settle.documents.title");
    }

    @Override
    protected void show() {
        PageHeader header = new PageHeader(title()).lead(text("settle.documents.lead"));
        cases.available(caller(), id()).stream()
                .filter(event -> event.event().equals("resubmit"))
                .findFirst()
                .ifPresent(event -> header.actions(resubmit(event)));
        add(back(), header, todo(), exports(), new DocumentList(documents, caller(), id()).then(this::refresh));
        issued().ifPresent(this::add);
    }

    /** Every document in its latest version, with what became of it. */
    private Exports<DocumentView> exports() {
        return Exports.whole("documents", () -> documents.ofCase(caller(), id()))
                .column(text("workspace.export.document"), PaperTitle::of)
                .column(text("workspace.export.state"), each -> text("settle.document.state." + each.state()))
                .column(text("workspace.export.reason"), DocumentView::reason)
                .column(
                        text("workspace.export.file"),
                        each -> each.latest().file().name())
                .column(
                        text("workspace.export.version"),
                        each -> String.valueOf(each.latest().number()))
                .column(
                        text("workspace.export.received"),
                        each -> Words.moment(each.latest().at()));
    }

    /** What the park has issued in this case, to be read and kept. */
    private Optional<Card> issued() {
        List<DocumentView> papers = documents.ofCase(caller(), id()).stream()
                .filter(document -> document.state() == DocumentState.ISSUED)
                .toList();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        papers.forEach(paper -> list.add(new ListItem(link(paper))));
        return Optional.of(new Card(text("settle.documents.issued"), list));
    }

    private Anchor link(DocumentView paper) {
        Anchor link = new Anchor(
                Served.shown(() ->
                        documents.open(caller(), paper.id(), paper.latest().number())),
                AttachmentType.INLINE,
                PaperTitle.of(paper));
        link.setTarget("_blank");
        return link;
    }

    private Div todo() {
        List<Todo> open = documents.todo(caller(), id());
        Div box = new Div();
        box.addClassNames("pv-verdict", open.isEmpty() ? "pv-good" : "pv-attention");
        box.add(new H3(text(open.isEmpty() ? "settle.documents.complete" : "settle.documents.todo", open.size())));
        UnorderedList list = new UnorderedList();
        open.forEach(each -> list.add(new ListItem(line(each))));
        if (!open.isEmpty()) {
            box.add(list);
        }
        return box;
    }

    private String line(Todo todo) {
        String name = todo.slot().title(Words.locale());
        return todo.kind() == Todo.Kind.UPLOAD
                ? text("settle.documents.upload", name)
                : text("settle.documents.revise", name, todo.reason());
    }

    private Button resubmit(AvailableEvent event) {
        Button button = new Button(event.label().in(Words.locale()), click -> {
            cases.fire(caller(), id(), event.event(), "");
            Tell.done(text("settle.submitted"));
            go("cases/" + id());
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(event.possible());
        if (!event.possible()) {
            button.setTooltipText(text(event.refusalKey()));
        }
        return button;
    }
}
