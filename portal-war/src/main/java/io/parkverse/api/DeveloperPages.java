package io.parkverse.api;

import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;

/** The documentation of the API with a viewer that can try it out; all of it comes from this host. */
@ApplicationScoped
public class DeveloperPages implements SitePage {

    /**
     * Content of the page.
     *
     * @param document address of the OpenAPI document
     */
    public record Content(String document) {}

    @Override
    public void enter(Routes routes) {
        routes.open(
                Where.EVERYWHERE,
                "/developers",
                request -> Answer.html(
                        "api/developers",
                        "site.developers.title",
                        new Content(ApiApplication.PATH + "/" + DocumentOfApi.PATH)));
    }
}
