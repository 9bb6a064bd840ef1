package io.parkverse.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.parkverse.edge.EdgeContext;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ImageUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jsoup.nodes.Element;

/**
 * Gives the page that carries the Flow views the park's brand, as the public pages have it: its style
 * sheet, which is served under the hash of its content, and its icon. The sheet comes last, so that it
 * wins over the theme's own values.
 */
@ApplicationScoped
public class BrandOnPages {

    private static final String SERVED_AT = "/brand/";

    @Inject
    Brands brands;

    void start(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse page) {
        EdgeContext edge = EdgeContext.of(((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest());
        page.getDocument().child(0).attr("lang", Texts.language(edge.locale()));
        if (edge.park().isEmpty()) {
            return;
        }
        BrandView brand = brands.current(edge.anonymous());
        Element head = page.getDocument().head();
        link(head, "stylesheet", brand.hash() + ".css");
        brand.image(ImageUse.FAVICON).ifPresent(icon -> link(head, "icon", icon.toString()));
    }

    private static void link(Element head, String relation, String file) {
        head.appendElement("link").attr("rel", relation).attr("href", SERVED_AT + file);
    }
}
