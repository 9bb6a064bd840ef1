package io.parkverse.shell.part;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What happened to a record, newest first. */
public class TimelineList extends OrderedList {

    private static final long serialVersionUID = 1L;

    public TimelineList() {
        addClassName("pv-timeline");
    }

    public TimelineList entry(String title, String who, String when, String note) {
        Span head = new Span(title);
        head.addClassName("pv-timeline-title");
        Span meta = new Span(who.isBlank() ? when : who + " · " + when);
        meta.addClassName("pv-timeline-meta");
        ListItem item = new ListItem(head, meta);
        if (!note.isBlank()) {
            item.add(new Paragraph(note));
        }
        add(item);
        return this;
    }
}
