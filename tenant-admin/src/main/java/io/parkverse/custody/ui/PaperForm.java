package io.parkverse.custody.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.custody.boundary.roster.AddressPapers;
import io.parkverse.custody.boundary.roster.NewPaper;
import io.parkverse.custody.boundary.roster.PaperKind;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.AddressPool;
import io.parkverse.settlement.boundary.address.UnitView;
import io.parkverse.shell.Words;
import java.util.ArrayList;

/** A new paper of an address: what it is, and then its file, which files it. */
class PaperForm extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 60;

    private final ComboBox<UnitView> unit = new ComboBox<>(own("unit"));
    private final Select<PaperKind> kind = new Select<>();
    private final TextField number = new TextField(own("number"));
    private final DatePicker issued = day("issued");
    private final DatePicker until = day("until");
    private final Checkbox unlimited = new Checkbox(own("unlimited"), true);
    private final DropPlace file;

    PaperForm(AddressPapers papers, AddressPool pool, Caller caller, SerializableRunnable added) {
        setHeaderTitle(own("add"));
        unit.setItems(query -> pool
                .units(
                        caller,
                        query.getFilter().orElse(""),
                        new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MAX_LIMIT)))
                .items()
                .stream());
        unit.setItemLabelGenerator(row -> row.building().nameZh() + " " + row.code());
        kind.setLabel(own("kind"));
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(value -> Words.text("custody.paper-kind." + value));
        kind.setValue(PaperKind.TITLE_DEED);
        number.setMaxLength(LONGEST_NUMBER);
        UI ui = UI.getCurrent();
        file = new DropPlace(own("file"), AddressPapers.ACCEPTED, scan -> add(papers, caller, ui, scan), () -> {
            close();
            added.run();
        });
        unlimited.addValueChangeListener(change -> judge());
        unit.addValueChangeListener(change -> judge());
        issued.addValueChangeListener(change -> judge());
        until.addValueChangeListener(change -> judge());
        unit.setRequiredIndicatorVisible(true);
        issued.setRequiredIndicatorVisible(true);
        issued.setHelperText(own("first"));
        judge();
        Div form = new Div(unit, kind, number, issued, unlimited, until, file);
        form.addClassNames("pv-form", "pv-dialog-form");
        add(form);
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()));
    }

    /** A file comes outside of the user interface; what was typed is read within it. */
    private void add(AddressPapers papers, Caller caller, UI ui, Upload scan) {
        ArrayList<NewPaper> typed = new ArrayList<>();
        ui.accessSynchronously(() -> typed.add(read()));
        papers.add(caller, typed.get(0), scan);
    }

    private NewPaper read() {
        return new NewPaper(
                unit.getValue().id(),
                kind.getValue(),
                number.getValue(),
                issued.getValue(),
                unlimited.getValue() ? NewPaper.UNLIMITED : until.getValue());
    }

    private void judge() {
        until.setVisible(!unlimited.getValue());
        boolean dated = unlimited.getValue() || !until.isEmpty();
        file.setVisible(!unit.isEmpty() && !issued.isEmpty() && dated);
    }

    private static DatePicker day(String name) {
        DatePicker day = new DatePicker(own(name));
        day.setLocale(Words.locale());
        return day;
    }

    private static String own(String name) {
        return Words.text("manage.papers." + name);
    }
}
