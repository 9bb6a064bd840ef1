package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parkverse.console.Deed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.Visit;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import io.parkverse.tenancy.boundary.OpenPark;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkNames;
import io.parkverse.tenancy.boundary.ParkOpening;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The form that opens a park (F2.6). While the short address is typed it is checked whether it is free.
 * Whoever opens the park is its first operator and invites the others.
 */
final class ParkForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SLUG = "[a-z](?:-?[a-z0-9]){2,31}";

    private final Caller caller = Visit.current().caller();
    private final Parks parks;
    private final ParkOpening opening;
    private final TextField zh = new TextField(Words.text("manage.parks.name-zh"));
    private final TextField en = new TextField(Words.text("manage.parks.name-en"));
    private final TextField shortName = new TextField(Words.text("manage.parks.short"));
    private final TextField slug = new TextField(Words.text("manage.parks.slug"));
    private final Select<ParkKind> kind = new Select<>();
    private final Select<String> plan = new Select<>();

    private ParkForm(Parks parks, ParkOpening opening) {
        this.parks = parks;
        this.opening = opening;
        slug.setHelperText(Words.text("manage.parks.slug.help"));
        slug.setPattern(SLUG);
        slug.setMaxLength(32);
        slug.setValueChangeMode(ValueChangeMode.LAZY);
        slug.addValueChangeListener(change -> checkSlug());
        kind.setLabel(Words.text("manage.parks.kind"));
        kind.setItems(ParkKind.values());
        kind.setItemLabelGenerator(value -> Words.text("tenancy.kind." + value));
        kind.setValue(ParkKind.VIRTUAL);
        plan.setLabel(Words.text("manage.parks.plan"));
        plan.setItems(parks.plans(caller));
        plan.setItemLabelGenerator(value -> Words.text("tenancy.plan." + value));
        plan.setValue("standard");
    }

    static Button button(Parks parks, ParkOpening opening) {
        Button button = new Button(Words.text("manage.parks.add"), click -> new ParkForm(parks, opening).ask());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void ask() {
        Deed.ask(
                Words.text("manage.parks.add"),
                Words.text("manage.parks.add.go"),
                this::open,
                new Paragraph(Words.text("manage.parks.add.words")),
                zh,
                en,
                shortName,
                slug,
                kind,
                plan);
    }

    private void checkSlug() {
        boolean formed = slug.getValue().matches(SLUG);
        boolean taken = formed && parks.bySlug(caller, slug.getValue()).isPresent();
        slug.setInvalid(!formed || taken);
        slug.setErrorMessage(Words.text(taken ? "manage.parks.slug.taken" : "manage.parks.slug.form"));
        slug.setHelperText(Words.text(formed && !taken ? "manage.parks.slug.free" : "manage.parks.slug.help"));
    }

    private void open() {
        ParkView park = opening.open(
                caller,
                new OpenPark(
                        new ParkNames(zh.getValue(), en.getValue(), shortName.getValue()),
                        slug.getValue().toLowerCase(Locale.ROOT),
                        kind.getValue(),
                        TenantId.PLATFORM,
                        Texts.CHINESE,
                        ZoneId.of("Asia/Shanghai"),
                        plan.getValue(),
                        caller.account()));
        Tell.done(Words.text("manage.parks.added", park.name(Words.locale())));
        slug.getUI().ifPresent(ui -> ui.navigate("parks/" + park.slug()));
    }
}
