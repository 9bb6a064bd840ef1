package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.boundary.profile.Industries;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.enterprise.boundary.profile.Term;
import io.parkverse.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Industry, size and capabilities. A section narrows the divisions; any division can be found by its name. */
class BusinessForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Term> section = terms("company.section");
    private final ComboBox<Term> division = terms("company.division");
    private final Select<EnterpriseSize> size = new Select<>();
    private final MultiSelectComboBox<String> capabilities =
            new MultiSelectComboBox<>(Words.text("company.capabilities"));
    private final List<String> known;

    BusinessForm(Business told) {
        addClassName("pv-form");
        section.setItems(Industries.sections());
        division.setItems(Industries.divisions());
        Industries.sectionOf(told.division()).ifPresent(section::setValue);
        Industries.division(told.division()).ifPresent(division::setValue);
        section.addValueChangeListener(change -> narrow());
        size.setLabel(Words.text("company.size"));
        size.setItems(EnterpriseSize.values());
        size.setItemLabelGenerator(each -> Words.text("enterprise.size." + each));
        size.setValue(told.size());
        size.setHelperText(
                Words.text("company.size.help", Standard.SIZES.title(Words.locale()), Standard.SIZES.number()));
        known = new ArrayList<>(told.capabilities());
        capabilities.setItems(known);
        capabilities.setValue(new LinkedHashSet<>(known));
        capabilities.setAllowCustomValue(true);
        capabilities.setHelperText(Words.text("company.capabilities.help", Business.MOST_CAPABILITIES));
        capabilities.addCustomValueSetListener(typed -> take(typed.getDetail()));
        add(section, division, size, capabilities);
    }

    Business read() {
        return new Business(
                Optional.ofNullable(division.getValue()).map(Term::code).orElse(""),
                size.getValue(),
                List.copyOf(capabilities.getValue()));
    }

    private void take(String word) {
        Set<String> chosen = new LinkedHashSet<>(capabilities.getValue());
        chosen.add(word);
        known.add(word);
        capabilities.setItems(known);
        capabilities.setValue(chosen);
    }

    private void narrow() {
        Optional<Term> within = Optional.ofNullable(section.getValue());
        division.setItems(Industries.divisions().stream()
                .filter(term ->
                        within.isEmpty() || Industries.sectionOf(term.code()).equals(within))
                .toList());
        division.clear();
    }

    private static ComboBox<Term> terms(String label) {
        ComboBox<Term> box = new ComboBox<>(Words.text(label));
        box.setItemLabelGenerator(term -> term.code() + " " + term.name(Words.locale()));
        box.setClearButtonVisible(true);
        return box;
    }
}
