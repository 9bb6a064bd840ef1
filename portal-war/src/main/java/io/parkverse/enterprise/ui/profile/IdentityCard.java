package io.parkverse.enterprise.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.profile.CodeReading;
import io.parkverse.enterprise.boundary.profile.ForeignRegistration;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Standard;
import io.parkverse.enterprise.boundary.profile.Term;
import io.parkverse.enterprise.ui.EditDialog;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Facts;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.util.Optional;

/** By which number an enterprise is known: its code, read part by part, or its registration abroad. */
class IdentityCard extends Card {

    private static final long serialVersionUID = 1L;

    IdentityCard(ProfileDesk desk, ProfileView profile) {
        super(Words.text("company.identity"));
        String code = profile.enterprise().code();
        if (!code.isEmpty()) {
            CodeReading.of(code).ifPresent(reading -> add(read(code, reading)));
            add(ProfileDesk.source(Standard.CREDIT_CODE));
            return;
        }
        ForeignRegistration foreign = profile.facts().foreign();
        add(foreign.told() ? facts(foreign) : new Paragraph(Words.text("company.identity.none")));
        if (profile.editable()) {
            actions(ProfileDesk.quiet(
                    foreign.told() ? "company.edit" : "company.abroad.add", () -> edit(desk, profile)));
        }
    }

    private static Facts read(String code, CodeReading reading) {
        Facts facts = new Facts()
                .fact(Words.text("workspace.company.code"), code)
                .fact(Words.text("company.code.authority"), named(reading.authority()))
                .fact(Words.text("company.code.category"), named(reading.category()))
                .fact(Words.text("company.code.region"), named(reading.province()) + " · " + reading.region())
                .fact(Words.text("company.code.organisation"), reading.organisation());
        return facts.fact(Words.text("company.code.check"), check(reading));
    }

    private static StatePill check(CodeReading reading) {
        if (reading.failing().isEmpty()) {
            return new StatePill(Tone.GOOD, Words.text("company.code.sound"));
        }
        return new StatePill(
                Tone.ATTENTION,
                Words.text(
                        reading.failing().contains(CheckDigit.WHOLE)
                                ? "company.code.fails"
                                : "company.code.organisation.fails"));
    }

    private static String named(Term term) {
        return term.known() ? term.name(Words.locale()) : Words.text("company.code.unknown", term.code());
    }

    private static Facts facts(ForeignRegistration foreign) {
        return new Facts()
                .fact(
                        Words.text("company.abroad.country"),
                        ForeignRegistration.countryName(foreign.country(), Words.locale()))
                .fact(Words.text("company.abroad.register"), foreign.register())
                .fact(Words.text("company.abroad.number"), foreign.number());
    }

    private static void edit(ProfileDesk desk, ProfileView profile) {
        ForeignRegistration told = profile.facts().foreign();
        ComboBox<String> country = new ComboBox<>(Words.text("company.abroad.country"));
        country.setItemLabelGenerator(code -> ForeignRegistration.countryName(code, Words.locale()));
        country.setItems(ForeignRegistration.countries());
        country.setClearButtonVisible(true);
        if (told.told()) {
            country.setValue(told.country());
        }
        TextField register = new TextField(Words.text("company.abroad.register"), told.register(), "");
        register.setHelperText(Words.text("company.abroad.register.help"));
        TextField number = new TextField(Words.text("company.abroad.number"), told.number(), "");
        EnterpriseId id = profile.enterprise().id();
        EditDialog.open(
                Words.text("company.abroad"),
                () -> desk.profiles()
                        .registeredAbroad(
                                desk.caller(),
                                id,
                                new ForeignRegistration(
                                        Optional.ofNullable(country.getValue()).orElse(""),
                                        register.getValue(),
                                        number.getValue()),
                                profile.facts().version()),
                desk.saved(),
                new Paragraph(Words.text("company.abroad.words")),
                country,
                register,
                number);
    }
}
