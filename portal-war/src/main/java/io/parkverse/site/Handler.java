package io.parkverse.site;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Handler {

    Answer answer(SiteRequest request);
}
