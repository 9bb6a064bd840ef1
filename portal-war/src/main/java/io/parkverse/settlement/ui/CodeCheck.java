package io.parkverse.settlement.ui;

import com.vaadin.flow.component.html.Div;
import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.util.Optional;

/** Says of a unified social credit code, while it is typed, whether form and check characters are right. */
public class CodeCheck extends Div {

    private static final long serialVersionUID = 1L;

    public CodeCheck() {
        addClassName("pv-code-check");
        getElement().setAttribute("aria-live", "polite");
    }

    public void judge(String typed) {
        removeAll();
        if (typed.isBlank()) {
            return;
        }
        Optional<UnifiedSocialCreditCode> code = UnifiedSocialCreditCode.read(typed);
        if (code.isEmpty()) {
            add(new StatePill(Tone.NEUTRAL, Words.text("settle.code.incomplete", UnifiedSocialCreditCode.LENGTH)));
        } else if (code.get().sound()) {
            add(new StatePill(Tone.GOOD, Words.text("settle.code.sound")));
        } else {
            for (CheckDigit digit : code.get().failing()) {
                add(new StatePill(
                        Tone.ATTENTION,
                        Words.text("settle.code.fails", Words.text("settlement.check-digit." + digit))));
            }
        }
    }
}
