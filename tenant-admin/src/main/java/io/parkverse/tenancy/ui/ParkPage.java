package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.parkverse.audit.ui.History;
import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceList;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTexts;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;

/** What a park says about itself: its names, the texts of its pages, its bank account and its prices. */
@Needs("tenancy.edit")
@Route(value = "park", layout = ConsoleFrame.class)
public class ParkPage extends View {

    private static final long serialVersionUID = 1L;

    private final Parks parks;
    private final ParkTexts texts;
    private final BankDetails bank;

    @Inject
    public ParkPage(Parks parks, ParkTexts texts, BankDetails bank, PriceList prices, History history) {
        this.parks = parks;
        this.texts = texts;
        this.bank = bank;
        add(
                new PageHeader(title())
                        .lead(text("manage.park.lead"))
                        .actions(history.ofAll(caller(), "park", "PARK", "park-text")),
                names(parks.get(caller(), caller().park())),
                words(),
                account(bank.get(caller()).orElse(new BankAccountView("", "", "", "CNY"))),
                prices(prices));
    }

    @Override
    protected String title() {
        return text("manage.park.title");
    }

    private Card names(ParkView park) {
        TextField zh = field("manage.parks.name-zh", park.nameZh());
        TextField en = field("manage.parks.name-en", park.nameEn());
        TextField brief = field("manage.parks.short", park.shortName());
        return form(
                "manage.park.names",
                () -> parks.rename(
                        caller(),
                        park.id(),
                        parks.get(caller(), park.id()).version(),
                        new ParkNames(zh.getValue(), en.getValue(), brief.getValue())),
                zh,
                en,
                brief);
    }

    private Card words() {
        Div lines = new Div();
        lines.addClassName("pv-lines");
        texts.all(caller()).forEach(known -> {
            Span name = new Span(text("manage.park.text." + known.key().key()));
            Span now = new Span(known.in(Words.locale()));
            now.addClassName("pv-muted");
            Div line = new Div(name, now, Deed.small(text("manage.park.edit"), () -> edit(known, now)));
            line.addClassName("pv-row");
            lines.add(line);
        });
        return new Card(text("manage.park.texts"), lines);
    }

    private void edit(ParkText known, Span now) {
        ParkText current = texts.get(caller(), known.key());
        TextArea zh = new TextArea(text("manage.park.zh"));
        zh.setValue(current.zh());
        TextArea en = new TextArea(text("manage.park.en"));
        en.setValue(current.en());
        Deed.ask(
                text("manage.park.text." + known.key().key()),
                text("shell.save"),
                () -> {
                    ParkText changed = new ParkText(known.key(), zh.getValue(), en.getValue());
                    texts.change(caller(), changed);
                    now.setText(changed.in(Words.locale()));
                },
                zh,
                en);
    }

    private Card account(BankAccountView known) {
        TextField name = field("manage.park.account-name", known.accountName());
        TextField bankName = field("manage.park.bank", known.bankName());
        TextField number = field("manage.park.account", known.accountNumber());
        return form(
                "manage.park.bank-details",
                () -> bank.change(
                        caller(),
                        new BankAccountView(name.getValue(), bankName.getValue(), number.getValue(), known.currency())),
                name,
                bankName,
                number);
    }

    private Card prices(PriceList prices) {
        Div lines = new Div();
        lines.addClassName("pv-lines");
        prices.items(caller()).forEach(price -> lines.add(line(prices, price)));
        return new Card(text("manage.park.prices"), lines);
    }

    private Div line(PriceList prices, PriceItemView price) {
        boolean chinese = Words.locale().getLanguage().equals("zh");
        Span name = new Span(chinese ? price.nameZh() : price.nameEn());
        Span amount = new Span(text("manage.park.unit." + price.unit(), Words.amount(price.amount())));
        Span since = new Span(text("manage.park.since", Words.day(price.validFrom())));
        since.addClassName("pv-muted");
        Div line = new Div(
                name,
                amount,
                since,
                Deed.small(text("manage.park.price.change"), () -> PriceForm.ask(caller(), prices, price)));
        line.addClassName("pv-row");
        return line;
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(text(key));
        field.setValue(value);
        return field;
    }

    private Card form(String heading, Command deed, TextField... fields) {
        Button save = new Button(text("shell.save"), click -> {
            if (Deed.done(deed)) {
                Tell.done(text("manage.park.saved"));
            }
        });
        Div form = new Div(fields);
        form.addClassName("pv-form");
        return new Card(text(heading), form).actions(save);
    }
}
