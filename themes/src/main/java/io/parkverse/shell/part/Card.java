package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled surface that holds one subject. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();

    public Card(String heading, Component... content) {
        addClassName("pv-card");
        head.addClassName("pv-card-head");
        head.add(new H2(heading));
        add(head);
        add(content);
    }

    /** Actions at the right of the title. */
    public Card actions(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("pv-card-actions");
        head.add(actions);
        return this;
    }
}
