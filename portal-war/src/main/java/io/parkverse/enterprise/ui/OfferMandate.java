package io.parkverse.enterprise.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.mandate.MandateOffer;
import io.parkverse.enterprise.boundary.mandate.Mandates;
import io.parkverse.identity.boundary.MandateScope;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.util.EnumSet;
import java.util.Optional;

/** Asks which company is to act as agent, for what, and until when. */
final class OfferMandate {

    private OfferMandate() {}

    static void open(Mandates mandates, Caller caller, EnterpriseView client, SerializableRunnable offered) {
        TextField agent = new TextField(Words.text("workspace.mandate.agent-code"));
        agent.setHelperText(Words.text("workspace.mandate.agent-code.help"));
        CheckboxGroup<MandateScope> scopes = scopes();
        DatePicker lastDay = new DatePicker(Words.text("workspace.mandate.last-day"));
        lastDay.setHelperText(Words.text("workspace.mandate.last-day.help"));
        Paragraph never = new Paragraph(Words.text("workspace.mandate.never"));
        never.addClassName("pv-muted");
        EditDialog.open(
                Words.text("workspace.mandate.offer.title", client.nameZh()),
                () -> mandates.offer(
                        caller,
                        client.id(),
                        new MandateOffer(
                                agent.getValue(),
                                scopes.getValue(),
                                Optional.ofNullable(lastDay.getValue())
                                        .orElseThrow(() -> new EnterpriseException(EnterpriseError.MANDATE_TERM)))),
                () -> {
                    Tell.done(Words.text("workspace.mandate.offered"));
                    offered.run();
                },
                agent,
                scopes,
                lastDay,
                never);
    }

    private static CheckboxGroup<MandateScope> scopes() {
        CheckboxGroup<MandateScope> scopes = new CheckboxGroup<>(Words.text("workspace.mandate.scopes"));
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        scopes.setItems(MandateScope.values());
        scopes.setItemLabelGenerator(scope -> Words.text("workspace.mandate.scope." + scope));
        scopes.setValue(EnumSet.of(MandateScope.READ, MandateScope.PREPARE));
        scopes.setItemEnabledProvider(scope -> scope != MandateScope.READ);
        return scopes;
    }
}
