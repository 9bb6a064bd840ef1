package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.settlement.ui.CodeCheck;
import io.parkverse.shell.Words;

/** The registered company that moves in or opens a branch; its code is checked while it is typed. */
class ExistingForm extends SectionForm {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField code;
    private final TextField address;
    private final CodeCheck check = new CodeCheck();

    ExistingForm(Existing existing) {
        name = text(Finding.at(SectionKey.EXISTING, "name"), Words.text("settle.existing.name"), existing.name());
        code = text(Finding.at(SectionKey.EXISTING, "code"), Words.text("settle.existing.code"), existing.code());
        code.setMaxLength(UnifiedSocialCreditCode.LENGTH * 2);
        code.addClassName("pv-code-field");
        address = text(
                Finding.at(SectionKey.EXISTING, "registeredAddress"),
                Words.text("settle.existing.address"),
                existing.registeredAddress());
        check.judge(existing.code());
        add(hint("settle.existing.hint"), name, code, check, address);
    }

    @Override
    ApplicationSection read() {
        return new Existing(said(name), said(code), said(address));
    }

    @Override
    protected void changed() {
        check.judge(said(code));
        super.changed();
    }
}
