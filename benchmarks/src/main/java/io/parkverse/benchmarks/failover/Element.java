package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a screen as the server has described it. */
final class Element {

    private final int node;
    private final Map<String, JsonNode> values = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private Optional<Element> parent = Optional.empty();

    Element(int node) {
        this.node = node;
    }

    int node() {
        return node;
    }

    /** Tag, text, property or attribute; empty for none. */
    String value(String name) {
        return values.containsKey(name) ? values.get(name).asText() : "";
    }

    String tag() {
        return value("tag");
    }

    Optional<Element> parent() {
        return parent;
    }

    List<Element> children() {
        return List.copyOf(children);
    }

    /** The first child of that tag. */
    Element child(String tag) {
        return children.stream()
                .filter(child -> child.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tag + " there"));
    }

    /** This element and all below it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    void splice(int index, int removed, List<Element> added) {
        children.subList(index, index + removed).clear();
        children.addAll(index, added);
        added.forEach(child -> child.parent = Optional.of(this));
    }

    void clear() {
        children.clear();
    }
}
