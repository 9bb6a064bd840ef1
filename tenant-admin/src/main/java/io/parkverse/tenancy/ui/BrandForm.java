package io.parkverse.tenancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.boundary.BrandToken;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.tenancy.boundary.Headline;
import java.util.EnumMap;
import java.util.Map;

/** The fields of a brand's tokens. */
final class BrandForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<BrandToken, ColourField> colours = new EnumMap<>(BrandToken.class);
    private final IntegerField radius = new IntegerField(Words.text("manage.brand.radius"));
    private final IntegerField scale = new IntegerField(Words.text("manage.brand.scale"));
    private final Select<Headline> headline = new Select<>();
    private final TextField mottoZh = new TextField(Words.text("manage.brand.motto-zh"));
    private final TextField mottoEn = new TextField(Words.text("manage.brand.motto-en"));
    private final Command changed;
    private boolean filling;

    BrandForm(Command changed) {
        this.changed = changed;
        addClassName("pv-form");
        for (BrandToken token : BrandToken.values()) {
            ColourField field = new ColourField(Words.text("tenancy.token." + token), this::tell);
            colours.put(token, field);
            add(field);
        }
        bounds(radius, 0, 12, "px");
        bounds(scale, 90, 125, "%");
        headline.setLabel(Words.text("manage.brand.headline"));
        headline.setItems(Headline.values());
        headline.setItemLabelGenerator(value -> Words.text("tenancy.headline." + value));
        headline.addValueChangeListener(change -> tell());
        mottoZh.setMaxLength(60);
        mottoEn.setMaxLength(120);
        for (TextField motto : new TextField[] {mottoZh, mottoEn}) {
            motto.setValueChangeMode(ValueChangeMode.LAZY);
            motto.addValueChangeListener(change -> tell());
        }
        Div shape = new Div(radius, scale, headline);
        shape.addClassName("pv-form-line");
        add(shape, mottoZh, mottoEn);
    }

    void fill(BrandTokens tokens) {
        filling = true;
        colours.get(BrandToken.PRIMARY).show(tokens.primary());
        colours.get(BrandToken.ACCENT).show(tokens.accent());
        colours.get(BrandToken.SURFACE_TINT).show(tokens.surfaceTint());
        colours.get(BrandToken.INK).show(tokens.ink());
        radius.setValue(tokens.radius());
        scale.setValue(tokens.fontScale());
        headline.setValue(tokens.headline());
        mottoZh.setValue(tokens.mottoZh());
        mottoEn.setValue(tokens.mottoEn());
        filling = false;
        tell();
    }

    void take(BrandToken token, Colour colour) {
        colours.get(token).show(colour);
        tell();
    }

    /** Whether every field holds something that can be shown. */
    boolean complete() {
        return colours.values().stream().allMatch(ColourField::valid)
                && within(radius, 0, 12)
                && within(scale, 90, 125)
                && !headline.isEmpty();
    }

    BrandTokens tokens() {
        return new BrandTokens(
                colours.get(BrandToken.PRIMARY).colour(),
                colours.get(BrandToken.ACCENT).colour(),
                colours.get(BrandToken.SURFACE_TINT).colour(),
                colours.get(BrandToken.INK).colour(),
                radius.getValue(),
                scale.getValue(),
                headline.getValue(),
                mottoZh.getValue(),
                mottoEn.getValue());
    }

    private void bounds(IntegerField field, int min, int max, String unit) {
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Div(unit));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> tell());
    }

    private static boolean within(IntegerField field, int min, int max) {
        return !field.isEmpty() && field.getValue() >= min && field.getValue() <= max;
    }

    private void tell() {
        if (!filling) {
            changed.execute();
        }
    }
}
