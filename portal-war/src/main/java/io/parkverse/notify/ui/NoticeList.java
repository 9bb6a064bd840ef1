package io.parkverse.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.notify.boundary.Carried;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Served;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages, one line each with the way to what they are about. */
public class NoticeList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final String LETTERS = "custody.notice.";
    private static final Set<String> TERMS = Set.of("custody.company.term-ends", "custody.company.renewed");
    private static final String FOR_THE_DESK = LETTERS + "lies";

    /**
     * A list.
     *
     * @param documents gives the document that a message carries
     */
    public NoticeList(List<NoticeView> notices, String whenEmpty, SerializableFunction<UUID, Download> documents) {
        addClassName("pv-notices");
        if (notices.isEmpty()) {
            ListItem none = new ListItem(whenEmpty);
            none.addClassName("pv-muted");
            add(none);
        }
        notices.forEach(notice -> add(item(notice, documents)));
    }

    /** The documents of the caller's messages. */
    public static SerializableFunction<UUID, Download> documents(Notices notices, Caller caller) {
        return id -> {
            Carried carried = notices.document(caller, id);
            StoredFile file = carried.file();
            return Download.of(file.name(), file.kind().mediaType(), file.hash(), carried.content());
        };
    }

    private static ListItem item(NoticeView notice, SerializableFunction<UUID, Download> documents) {
        Span when = new Span(Words.moment(notice.sentAt()));
        when.addClassName("pv-muted");
        String text = notice.text(Words.locale());
        ListItem item = place(notice)
                .map(route -> new ListItem(new Anchor(route, text), when))
                .orElseGet(() -> new ListItem(new Span(text), when));
        notice.documents().forEach(name -> {
            UUID id = notice.id();
            Anchor open = new Anchor(Served.shown(() -> documents.apply(id)), AttachmentType.INLINE, name);
            open.setTarget("_blank");
            item.addComponentAtIndex(1, open);
        });
        item.addClassName(notice.read() ? "pv-notice" : "pv-notice-new");
        return item;
    }

    /** Where a person goes from a message: to its case, or to the company's letters or term. */
    private static Optional<String> place(NoticeView notice) {
        if (TERMS.contains(notice.textKey())) {
            return Optional.of("term");
        }
        boolean letter =
                notice.textKey().startsWith(LETTERS) && !notice.textKey().equals(FOR_THE_DESK);
        return letter ? Optional.of("mail") : notice.caseId().map(id -> "cases/" + id);
    }
}
