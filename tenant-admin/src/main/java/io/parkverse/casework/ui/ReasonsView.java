package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.casework.boundary.CannedReason;
import io.parkverse.casework.boundary.CannedReasons;
import io.parkverse.casework.boundary.Label;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.console.Needed;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;

/** The reasons that the park's reviewers choose from, by what they explain (F5.7). */
@Needs("casework.reasons-edit")
@Route(value = "reasons", layout = ConsoleFrame.class)
public class ReasonsView extends ListPage<CannedReason> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final CannedReasons reasons;
    private final History history;

    @Inject
    public ReasonsView(CannedReasons reasons, History history) {
        super("reasons", VaadinIcon.COMMENT_ELLIPSIS_O);
        this.reasons = reasons;
        this.history = history;
        column("topic", reason -> topic(reason.topic()));
        column("zh", reason -> reason.text().zh());
        column("en", reason -> reason.text().en());
        deeds(this::deeds);
        filter(new Button(own("add"), VaadinIcon.PLUS.create(), click -> add()));
    }

    @Override
    protected Page<CannedReason> find(String searched, PageRequest part) {
        List<CannedReason> found = reasons.all(caller()).stream()
                .filter(reason -> (topic(reason.topic())
                                + reason.text().zh()
                                + reason.text().en())
                        .contains(searched))
                .toList();
        return Exports.part(found, part);
    }

    private Div deeds(CannedReason reason) {
        Div row = new Div(
                Deed.small(own("change"), () -> change(reason)),
                Deed.small(own("remove"), () -> remove(reason)),
                history.of(caller(), "canned-reason", reason.id()));
        row.addClassName("pv-row");
        return row;
    }

    private void add() {
        Select<String> topic = new Select<>();
        topic.setLabel(own("topic"));
        topic.setItems(reasons.topics(caller()));
        topic.setItemLabelGenerator(ReasonsView::topic);
        TextArea zh = words("zh", "");
        TextArea en = words("en", "");
        Deed.askWhile(
                own("add"),
                own("save"),
                () -> Needed.all(topic, zh, en) && saved(text -> reasons.add(caller(), topic.getValue(), text), zh, en),
                topic,
                zh,
                en);
    }

    private void change(CannedReason reason) {
        TextArea zh = words("zh", reason.text().zh());
        TextArea en = words("en", reason.text().en());
        Deed.askWhile(
                topic(reason.topic()),
                own("save"),
                () -> Needed.all(zh, en) && saved(text -> reasons.change(caller(), reason.id(), text), zh, en),
                zh,
                en);
    }

    private boolean saved(SerializableConsumer<Label> target, TextArea zh, TextArea en) {
        boolean done = Deed.done(() ->
                target.accept(new Label(zh.getValue().strip(), en.getValue().strip())));
        if (done) {
            load();
        }
        return done;
    }

    private void remove(CannedReason reason) {
        Tell.sure(own("remove"), own("remove.words", reason.text().in(Words.locale())), own("remove"), () -> {
            Deed.done(() -> reasons.remove(caller(), reason.id()));
            load();
        });
    }

    private TextArea words(String name, String value) {
        TextArea field = new TextArea(own(name));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValue(value);
        return field;
    }

    /** What a topic is called; a park's own step has no text of the product and shows its key. */
    private static String topic(String topic) {
        return Texts.find(Words.locale(), "desk.reason.topic." + topic).orElse(topic);
    }
}
