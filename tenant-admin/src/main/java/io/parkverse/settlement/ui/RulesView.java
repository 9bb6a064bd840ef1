package io.parkverse.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.ListPage;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.shell.Needs;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.Tell;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where the park's rules come from: each with number, date and the sentence it rests on. A rule blocks
 * an application only while a person of the park vouches for its source.
 */
@Needs("settlement.rules-read")
@Route(value = "rules", layout = ConsoleFrame.class)
public class RulesView extends ListPage<Citation> {

    private static final long serialVersionUID = 1L;

    private final Rules rules;
    private final History history;

    @Inject
    public RulesView(Rules rules, History history) {
        super("rules", VaadinIcon.BOOK);
        this.rules = rules;
        this.history = history;
        filter(history.ofAll(caller(), "rule-source", "settlement-profile"));
        filter(city());
        column("name", Citation::title);
        column("number", Citation::number);
        column("since", source -> Words.day(source.validFrom()));
        column("state", source -> Words.text(stateKey(source)), RulesView::pill);
        deeds(source -> Deed.small(own("read"), () -> read(source)));
        opens(this::read);
        add(new RuleTables(rules.tables(caller())));
    }

    @Override
    protected Page<Citation> find(String searched, PageRequest part) {
        List<Citation> found = rules.sources(caller()).stream()
                .filter(source -> source.title().contains(searched)
                        || source.number().contains(searched)
                        || source.quote().contains(searched))
                .toList();
        return Exports.part(found, part);
    }

    private Select<String> city() {
        Select<String> city = new Select<>();
        city.setAriaLabel(own("city"));
        city.setItems(rules.cities(caller()));
        city.setItemLabelGenerator(value -> text("settlement.city." + value));
        city.setValue(rules.city(caller()));
        city.addValueChangeListener(change -> {
            if (Deed.done(() -> rules.chooseCity(caller(), change.getValue()))) {
                Tell.done(own("city.chosen", text("settlement.city." + change.getValue())));
            }
        });
        return city;
    }

    private static String stateKey(Citation source) {
        return source.verified() ? "manage.rules.verified" : "manage.rules.warns";
    }

    private static Component pill(Citation source) {
        return RuleTables.pill(source);
    }

    private void read(Citation source) {
        TextArea sentence = new TextArea(own("sentence"));
        sentence.setHelperText(own("sentence.help"));
        sentence.setValue(source.quote());
        sentence.setReadOnly(source.verified());
        Deed.ask(
                source.title(),
                own(source.verified() ? "doubt" : "verify"),
                () -> {
                    if (source.verified()) {
                        rules.doubt(caller(), source.key());
                    } else {
                        rules.verify(caller(), source.key(), sentence.getValue());
                    }
                    load();
                },
                new Paragraph(source.number() + " · " + Words.day(source.validFrom())),
                sentence,
                history.of(caller(), "rule-source", rules.idOf(caller(), source.key())));
    }
}
