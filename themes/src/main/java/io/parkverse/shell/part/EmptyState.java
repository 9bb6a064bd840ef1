package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says what will be here and offers the first action. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon picture, String title, String words, Component... actions) {
        addClassName("pv-empty");
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H3(title), new Paragraph(words));
        add(actions);
    }
}
