package io.parkverse.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.parkverse.edge.Assets;
import io.parkverse.edge.EdgeContext;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.tenancy.boundary.BrandView;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.ImageUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
        HttpServletRequest request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
        EdgeContext edge = EdgeContext.of(request);
        EdgeContext.person(request)
                .map(person -> Texts.language(PersonLanguage.of(request, person)))
                .ifPresent(language -> page.getDocument().child(0).attr("lang", language));
        Element head = page.getDocument().head();
        Optional<BrandView> brand = edge.park().map(park -> brands.current(edge.anonymous()));
        link(
                head,
                "icon",
                brand.flatMap(known -> known.image(ImageUse.FAVICON))
                        .map(icon -> SERVED_AT + icon)
                        .orElseGet(() -> Assets.url("icon.svg")));
        brand.ifPresent(known -> link(head, "stylesheet", SERVED_AT + known.hash() + ".css"));
    }

    private static void link(Element head, String relation, String address) {
        head.appendElement("link").attr("rel", relation).attr("href", address);
    }
}
