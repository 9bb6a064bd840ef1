package io.parkverse.shell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who holds which lambda on a page. One that is held by two objects is written once and referred to once; when it is
 * read from the second one on while what it captures is still being read, Java gives that one an unfinished form of
 * it, and the session cannot be read on the other node. Whether that happens depends on the order of writing, so two
 * holders are a fault even where it went well.
 */
final class Listeners {

    private final IdentityHashMap<Object, List<String>> holders = new IdentityHashMap<>();

    private Listeners() {}

    static void requireOneHolderEach(Component page) {
        Listeners found = new Listeners();
        components(page).forEach(part -> found.lookInto(part, part.getClass()));
        assertThat(found.holders.values())
                .as("lambdas with several holders: give each its own, such as a method reference of the holder")
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    private static Stream<Component> components(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Listeners::components));
    }

    private void lookInto(Object holder, Class<?> type) {
        if (!type.getName().startsWith("io.parkverse")) {
            return;
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> value(field, holder))
                .filter(Listeners::isLambda)
                .forEach(lambda -> note(lambda, holder));
        lookInto(holder, type.getSuperclass());
    }

    private void note(Object lambda, Object holder) {
        List<String> names = holders.computeIfAbsent(lambda, key -> new ArrayList<>());
        names.add(holder.getClass().getName());
        if (names.size() == 1) {
            lookInto(lambda, lambda.getClass());
        }
    }

    private static boolean isLambda(Object value) {
        return value != null && value.getClass().isHidden();
    }

    private static Object value(Field field, Object holder) {
        field.setAccessible(true);
        try {
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
