package io.parkverse.tenancy.page;

/**
 * A title around a name that is not to be broken over two lines; Chinese has no blanks that would keep it
 * together.
 *
 * @param name empty when the title does not hold it
 */
public record Headline(String before, String name, String after) {

    static Headline of(String title, String name) {
        int at = title.indexOf(name);
        return at < 0
                ? new Headline(title, "", "")
                : new Headline(title.substring(0, at), name, title.substring(at + name.length()));
    }
}
