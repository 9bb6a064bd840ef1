package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Tell;
import io.parkverse.tenancy.boundary.BrandPreset;
import io.parkverse.tenancy.boundary.BrandPreview;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ContrastFinding;
import jakarta.inject.Inject;

/**
 * The editor of the park's brand (F2.7): every change is shown at once in light and dark. A colour that
 * cannot be read is named with the nearest one that can, one click away; it cannot be saved.
 */
@Needs("tenancy.brand")
@Route(value = "brand", layout = ConsoleFrame.class)
public class BrandPage extends View {

    private static final long serialVersionUID = 1L;

    private final Brands brands;
    private final BrandForm form;
    private final BrandImages images;
    private final PreviewPane light;
    private final PreviewPane dark;
    private final Div findings = new Div();
    private final Button save;
    private BrandView saved;

    @Inject
    public BrandPage(Brands brands, History history) {
        this.brands = brands;
        this.saved = brands.current(caller());
        this.form = new BrandForm(this::show);
        this.images = new BrandImages(brands, saved);
        this.light = new PreviewPane(visit().parkName(), text("manage.brand.light"));
        this.dark = new PreviewPane(visit().parkName(), text("manage.brand.dark"));
        this.save = new Button(text("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        findings.addClassName("pv-findings");
        findings.getElement().setAttribute("aria-live", "polite");
        Div editor = new Div(
                new Card(text("manage.brand.presets"), presets()),
                new Card(text("manage.brand.tokens"), form, findings),
                new Card(text("manage.brand.images"), images));
        editor.addClassName("pv-stack");
        Div preview = new Div(light, dark);
        preview.addClassName("pv-stack");
        preview.getStyle().set("position", "sticky").set("top", "16px");
        Div columns = new Div(editor, preview);
        columns.addClassName("pv-columns");
        columns.getStyle().set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 340px), 1fr))");
        add(
                new PageHeader(title()).lead(text("manage.brand.lead")).actions(history.ofAll(caller(), "brand"), save),
                columns);
        form.fill(saved.tokens());
    }

    @Override
    protected String title() {
        return text("manage.brand.title");
    }

    private Div presets() {
        Div row = new Div();
        row.addClassName("pv-row");
        for (BrandPreset preset : BrandPreset.values()) {
            row.add(new Button(text("tenancy.preset." + preset), click -> form.fill(preset.tokens())));
        }
        return row;
    }

    private void show() {
        if (!form.complete()) {
            save.setEnabled(false);
            return;
        }
        Deed.done(() -> {
            BrandPreview preview = brands.preview(caller(), form.tokens());
            light.show(preview.css(), "html");
            dark.show(preview.css(), "html[theme~=\"dark\"]");
            findings.removeAll();
            preview.findings().forEach(finding -> findings.add(line(finding)));
            save.setEnabled(preview.findings().isEmpty());
        });
    }

    private Div line(ContrastFinding finding) {
        Span words = new Span(text(
                "manage.brand.finding",
                text("tenancy.token." + finding.token()),
                finding.chosen().hex(),
                Math.floor(finding.ratio() * 100) / 100,
                finding.needed()));
        Button take = Deed.small(
                text("manage.brand.take", finding.offered().hex()),
                () -> form.take(finding.token(), finding.offered()));
        take.setIcon(VaadinIcon.MAGIC.create());
        Div line = new Div(words, take);
        line.addClassNames("pv-finding", "pv-danger");
        return line;
    }

    private void save() {
        if (Deed.done(() -> saved = brands.save(caller(), saved.version(), form.tokens(), images.ids()))) {
            Tell.done(text("manage.brand.saved"));
        }
    }
}
