package io.parkverse.shell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * G3.2: finds the sources of an application that show a list: a grid, or one component for each of several
 * records. Each has to offer its rows as files.
 */
public final class Lists {

    private static final Pattern LIST = Pattern.compile("new Grid<"
            + "|\\.forEach\\([^;{]*\\b(add|entry)\\("
            + "|\\.forEach\\(this::\\w+\\)"
            + "|for \\([A-Z]\\w* \\w+ : [^{]*\\{[^}]{0,900}\\badd\\(");

    private Lists() {}

    /** The classes below a folder that show a list, and offer no file. */
    public static Set<String> withoutFile(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().matches(".*/(page|api)/.*"))
                    .filter(file -> showsListWithoutFile(read(file)))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a source shows a list, and offers no file of its rows. */
    public static boolean showsListWithoutFile(String source) {
        return LIST.matcher(source).find() && !source.contains("Exports");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
