package io.parkverse.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import io.parkverse.platform.caller.Caller;

/**
 * Base of all views: one column of content in the language of the visit. A view holds records, ids and
 * components only, so that its session survives the loss of a node; it works through boundaries that
 * it gets injected.
 */
public abstract class View extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Visit visit = Visit.current();

    protected View() {
        addClassName("pv-view");
        setId("content");
    }

    /** What the browser's tab says. */
    protected abstract String title();

    protected Visit visit() {
        return visit;
    }

    protected Caller caller() {
        return visit.caller();
    }

    protected String text(String key, Object... arguments) {
        return Words.text(key, arguments);
    }

    @Override
    public String getPageTitle() {
        return title() + " · " + visit.parkName();
    }
}
