package io.parkverse.site;

/** Pages of one task; found as a bean when the site starts. */
public interface SitePage {

    /** Enters the pages' addresses. */
    void enter(Routes routes);
}
