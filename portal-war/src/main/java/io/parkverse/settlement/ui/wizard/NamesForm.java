package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;
import java.util.ArrayList;
import java.util.List;

/** Proposed names in their four parts, with the whole name shown as it will read. */
class NamesForm extends SectionForm {

    private static final long serialVersionUID = 1L;

    private final List<NameLine> lines = new ArrayList<>();
    private final TextField english;

    NamesForm(Names names, int wanted) {
        add(hint("settle.names.hint"));
        for (int i = 0; i < wanted; i++) {
            NameLine line = new NameLine(
                    i, i < names.proposed().size() ? names.proposed().get(i) : ProposedName.BLANK);
            lines.add(line);
            add(line);
        }
        english = text(Finding.at(SectionKey.NAMES, "english"), Words.text("settle.names.english"), names.english());
        english.setHelperText(Words.text("settle.names.english.hint"));
        add(english);
    }

    @Override
    ApplicationSection read() {
        return new Names(lines.stream().map(NameLine::name).toList(), said(english));
    }

    @Override
    protected void changed() {
        lines.forEach(NameLine::spell);
        super.changed();
    }

    private final class NameLine extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField region;
        private final TextField tradeName;
        private final TextField industry;
        private final TextField form;
        private final Span whole = new Span();

        NameLine(int index, ProposedName name) {
            addClassName("pv-form-group");
            setId(anchor(Finding.at(SectionKey.NAMES, index)));
            String rank = Words.text("settle.names.rank." + index);
            Span heading = new Span(rank);
            heading.addClassName("pv-form-group-title");
            region = part(index, "region", name.region());
            tradeName = part(index, "tradeName", name.tradeName());
            industry = part(index, "industry", name.industry());
            form = part(index, "form", name.form());
            whole.addClassName("pv-form-whole");
            whole.getElement().setAttribute("aria-live", "polite");
            add(new Div(heading, whole), line(region, tradeName, industry, form));
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", rank);
            spell();
        }

        ProposedName name() {
            return new ProposedName(said(region), said(tradeName), said(industry), said(form));
        }

        void spell() {
            whole.setText(name().full());
        }

        private TextField part(int index, String part, String value) {
            TextField field =
                    text(Finding.at(SectionKey.NAMES, index, part), Words.text("settle.names." + part), value);
            field.setPlaceholder(Words.text("settle.names." + part + ".example"));
            return field;
        }
    }
}
