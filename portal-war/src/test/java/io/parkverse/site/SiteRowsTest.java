package io.parkverse.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.edge.LastResort;
import io.parkverse.portal.FlowServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the rows that SiteRowsIT asks for to the addresses that the site's pages enter. */
class SiteRowsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path ROWS = Path.of("src", "test", "resources", "site-rows.txt");
    /** The site's own, whose addresses are its pages', and those of the workspace, whose routes have rows of their own. */
    private static final Set<Class<?>> OTHER = Set.of(SiteServlet.class, FlowServlet.class);

    private static final List<String> FOUR = List.of("works", "invalid", "stranger", "elsewhere");

    @Test
    @DisplayName(
            "G5.5 every address of the public site, and every servlet, has its four rows, and there is no row without an address")
    void rows() throws Exception {
        List<String> needed = addresses().stream()
                .flatMap(address -> FOUR.stream().map(row -> address + " | " + row))
                .toList();

        assertThat(needed).hasSizeGreaterThan(FOUR.size() * 20);
        assertThat(written()).containsExactlyInAnyOrderElementsOf(needed);
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(row -> row[0] + " | " + row[1])
                .toList();
    }

    private static List<String> addresses() throws Exception {
        Routes routes = new Routes();
        for (Class<?> page : classes(SitePage.class)) {
            ((SitePage) page.getDeclaredConstructor().newInstance()).enter(routes);
        }
        List<Class<?>> servlets = new ArrayList<>(classes(HttpServlet.class));
        servlets.removeAll(OTHER);
        servlets.add(LastResort.class);
        return Stream.concat(
                        routes.addresses().stream(),
                        servlets.stream()
                                .map(servlet -> servlet.getAnnotation(WebServlet.class))
                                .flatMap(mapping -> Arrays.stream(mapping.urlPatterns()))
                                .map(pattern -> "SERVLET " + pattern))
                .toList();
    }

    private static List<Class<?>> classes(Class<?> kind) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> named(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .filter(kind::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, SiteRowsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
