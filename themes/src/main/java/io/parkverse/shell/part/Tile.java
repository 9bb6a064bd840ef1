package io.parkverse.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** One figure with its name, and where to look further. */
public class Tile extends Div {

    private static final long serialVersionUID = 1L;

    public Tile(String name, String figure, String note) {
        addClassName("pv-tile");
        Span label = new Span(name);
        label.addClassName("pv-tile-name");
        Span value = new Span(figure);
        value.addClassName("pv-tile-figure");
        Span foot = new Span(note);
        foot.addClassName("pv-tile-note");
        add(label, value, foot);
    }

    /** A row of tiles. */
    public static Div row(Tile... tiles) {
        Div row = new Div(tiles);
        row.addClassName("pv-tiles");
        return row;
    }

    public Tile link(RouterLink link) {
        link.addClassName("pv-tile-link");
        add(link);
        return this;
    }
}
