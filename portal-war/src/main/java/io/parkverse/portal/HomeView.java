package io.parkverse.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;

/** Home. */
@Route("")
public class HomeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    public HomeView() {
        add(new H1("portal"), new Button("x", click -> add(new H1("clicked"))));
    }
}
