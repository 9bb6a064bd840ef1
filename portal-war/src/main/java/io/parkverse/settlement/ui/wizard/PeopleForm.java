package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;

/** Legal representative and liaison. */
class PeopleForm extends SectionForm {

    private static final long serialVersionUID = 1L;

    private final PersonFields representative;
    private final PersonFields liaison;

    PeopleForm(People people) {
        representative = new PersonFields("legalRepresentative", people.legalRepresentative());
        liaison = new PersonFields("liaison", people.liaison());
        Button same = new Button(Words.text("settle.people.same"), click -> {
            liaison.fill(representative.person());
            changed();
        });
        same.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(
                heading("settlement.role.legalRepresentative"),
                representative,
                heading("settlement.role.liaison"),
                hint("settle.people.liaison"),
                same,
                liaison);
    }

    @Override
    ApplicationSection read() {
        return new People(representative.person(), liaison.person());
    }

    private final class PersonFields extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField name;
        private final Select<Person.PaperKind> paper = new Select<>();
        private final TextField number;
        private final TextField mobile;
        private final TextField mail;

        PersonFields(String role, Person person) {
            addClassName("pv-form");
            name = text(Finding.at(SectionKey.PEOPLE, role), Words.text("settle.person.name"), "");
            paper.setLabel(Words.text("settle.person.paper"));
            paper.setItems(Person.PaperKind.values());
            paper.setItemLabelGenerator(kind -> Words.text("settle.paper." + kind));
            field(Finding.at(SectionKey.PEOPLE, role, "paper"), paper);
            number = text(Finding.at(SectionKey.PEOPLE, role, "paperNumber"), Words.text("settle.person.number"), "");
            mobile = text(Finding.at(SectionKey.PEOPLE, role, "mobile"), Words.text("settle.person.mobile"), "");
            mail = text(Finding.at(SectionKey.PEOPLE, role, "mail"), Words.text("settle.person.mail"), "");
            fill(person);
            add(name, line(paper, number), line(mobile, mail));
        }

        void fill(Person person) {
            name.setValue(person.name());
            paper.setValue(person.paper());
            number.setValue(person.paperNumber());
            mobile.setValue(person.mobile());
            mail.setValue(person.mail());
        }

        Person person() {
            return new Person(said(name), paper.getValue(), said(number), said(mobile), said(mail));
        }
    }
}
