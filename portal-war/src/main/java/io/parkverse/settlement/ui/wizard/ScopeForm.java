package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.shell.Words;

/** Business scope. */
class ScopeForm extends SectionForm {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2_000;

    private final TextArea scope = new TextArea(Words.text("settle.scope.label"));

    ScopeForm(Scope known) {
        scope.setValue(known.text());
        scope.setMaxLength(LONGEST);
        scope.setMinHeight("9em");
        scope.setHelperText(Words.text("settle.scope.help"));
        field(SectionKey.SCOPE.name(), scope);
        add(hint("settle.scope.hint"), scope);
    }

    @Override
    ApplicationSection read() {
        return new Scope(said(scope));
    }
}
