package io.parkverse.site;

/** What a page answers with. */
public sealed interface Answer {

    /**
     * A page.
     *
     * @param template name of a template without ending
     * @param titleKey key of the text in the browser's title
     * @param page the template's parameter {@code page}
     */
    record Html(int status, String template, String titleKey, Object page) implements Answer {}

    /** Another address; after a form too, so that reloading the page sends nothing twice. */
    record Redirect(String location) implements Answer {}

    /** A file that never changes under its address. */
    record Lasting(KeptPage file) implements Answer {}

    /** Nothing here, or nothing that this visitor may know of. */
    record Missing() implements Answer {}

    static Answer html(String template, String titleKey, Object page) {
        return new Html(200, template, titleKey, page);
    }

    static Answer html(int status, String template, String titleKey, Object page) {
        return new Html(status, template, titleKey, page);
    }

    static Answer redirect(String location) {
        return new Redirect(location);
    }

    static Answer missing() {
        return new Missing();
    }
}
