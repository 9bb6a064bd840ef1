package io.parkverse.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a view: what it is, its state, one sentence, and the actions at the right. */
public class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final Div title = new Div();
    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String heading) {
        addClassName("pv-page-header");
        title.addClassName("pv-page-title");
        title.add(new H1(heading));
        words.add(title);
        actions.addClassName("pv-page-actions");
        add(words, actions);
    }

    public PageHeader lead(String sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("pv-lead");
        words.add(lead);
        return this;
    }

    public PageHeader state(StatePill pill) {
        title.add(pill);
        return this;
    }

    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
