package io.parkverse.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.parkverse.platform.caller.Caller;
import java.io.Serializable;
import java.util.Locale;

/**
 * Who uses a Flow user interface, bound to that interface when it opens and from then on wherever it
 * goes: requests, push ({@code ui.access}), another node. No request scope is asked.
 *
 * @param caller the person in the park of the page's host
 * @param parkName the park's name in the person's language; the product's on the platform host
 * @param host host that the browser shows
 */
public record Visit(Caller caller, String parkName, String host, String personName, Locale locale)
        implements Serializable {

    public static Visit of(UI ui) {
        Visit visit = ComponentUtil.getData(ui, Visit.class);
        if (visit == null) {
            throw new IllegalStateException("the user interface has no visit bound to it");
        }
        return visit;
    }

    public static Visit current() {
        return of(UI.getCurrent());
    }

    public void bindTo(UI ui) {
        ComponentUtil.setData(ui, Visit.class, this);
        ui.setLocale(locale);
    }

    /** Whether the page belongs to the platform itself and not to a park. */
    public boolean onPlatform() {
        return caller.park().isPlatform();
    }
}
