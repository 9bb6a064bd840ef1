package io.parkverse.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.shell.Words;
import java.util.List;

/** Messages, one line each with the way to what they are about. */
public class NoticeList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public NoticeList(List<NoticeView> notices, String whenEmpty) {
        addClassName("pv-notices");
        if (notices.isEmpty()) {
            ListItem none = new ListItem(whenEmpty);
            none.addClassName("pv-muted");
            add(none);
        }
        notices.forEach(notice -> add(item(notice)));
    }

    private static ListItem item(NoticeView notice) {
        Span when = new Span(Words.moment(notice.sentAt()));
        when.addClassName("pv-muted");
        String text = notice.text(Words.locale());
        ListItem item = notice.caseId()
                .map(id -> new ListItem(new Anchor("cases/" + id, text), when))
                .orElseGet(() -> new ListItem(new Span(text), when));
        item.addClassName(notice.read() ? "pv-notice" : "pv-notice-new");
        return item;
    }
}
