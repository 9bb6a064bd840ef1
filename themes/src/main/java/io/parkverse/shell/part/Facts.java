package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.Optional;

/** Named facts of a record, one per line; a fact without a value shows a dash. */
public class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("pv-facts");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value.isBlank() ? "—" : value));
    }

    public Facts fact(String name, Optional<String> value) {
        return fact(name, value.orElse(""));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
