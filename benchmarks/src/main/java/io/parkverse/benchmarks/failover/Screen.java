package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An open screen of the workspace or the console, driven over HTTP in Flow's own protocol as its client drives it: a
 * message carries its number, is sent again unchanged when it is not answered, and changes of the server are applied
 * in order. There is no browser and no socket for pushes. For one thread.
 */
final class Screen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    /** Features of a node that name a value: data, properties, attributes, text. */
    private static final List<Integer> VALUES = List.of(0, PROPERTIES, 3, 7);

    private final Line line;
    private final String host;
    private final String base;
    private final Map<Integer, Element> elements = new TreeMap<>();
    private final int ui;
    private final String securityKey;
    private int sync;
    private int message;

    private Screen(Line line, String host, String base, JsonNode config) {
        this.line = line;
        this.host = host;
        this.base = base;
        this.ui = config.path("v-uiId").asInt();
        this.securityKey = config.at("/uidl/Vaadin-Security-Key").asText();
        apply(config.path("uidl"));
    }

    /** Opens a screen for somebody who is signed in there. */
    static Screen open(Line line, String host, String base, String route) throws InterruptedException {
        String query = "?v-r=init&query=&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8);
        Line.Answer answer = line.call(Call.get(host, base + query));
        Screen screen = new Screen(line, host, base, parsed(answer.body()).path("appConfig"));
        screen.go(route);
        return screen;
    }

    /** Goes to another route of the same WAR, as a link of the navigation does. */
    String go(String route) throws InterruptedException {
        ObjectNode data =
                JSON.createObjectNode().put("route", route).put("query", "").put("appShellTitle", "");
        data.putNull("historyState").put("trigger", "");
        return send(event(1, "ui-navigate", data));
    }

    /** Every element that is shown and has that tag. */
    List<Element> all(String tag) {
        return elements.values().stream()
                .filter(element -> element.tag().equals(tag))
                .toList();
    }

    /** Changes a property as its user does. */
    String enter(Element element, String property, JsonNode value, String event) throws InterruptedException {
        ObjectNode change = JSON.createObjectNode().put("type", "mSync").put("node", element.node());
        change.put("feature", PROPERTIES).put("property", property).set("value", value);
        return send(change, event(element.node(), event, JSON.createObjectNode()));
    }

    /** Presses a button. */
    String press(Element button) throws InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        for (String place : List.of("screenX", "screenY", "clientX", "clientY", "button")) {
            data.put("event." + place, 0);
        }
        for (String key : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
            data.put("event." + key, false);
        }
        data.put("event.detail", 1);
        return send(event(button.node(), "click", data));
    }

    /** Hears what has changed. */
    String hear() throws InterruptedException {
        return send();
    }

    /** Where an element sends files to. */
    String target(Element upload) {
        return base + upload.value("target");
    }

    private static ObjectNode event(int node, String event, ObjectNode data) {
        ObjectNode said =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        said.set("data", data);
        return said;
    }

    private String send(ObjectNode... said) throws InterruptedException {
        ObjectNode request = JSON.createObjectNode().put("csrfToken", securityKey);
        request.putArray("rpc").addAll(List.of(said));
        request.put("syncId", sync).put("clientId", message);
        message++;
        Line.Answer answer = line.call(Call.json(host, "POST", base + "?v-r=uidl&v-uiId=" + ui, request.toString()));
        JsonNode heard = answer.ok() ? parsed(answer.body()) : JSON.createObjectNode();
        if (!answer.ok() || heard.has("meta")) {
            throw new LostScreenException("POST " + answer.status() + " " + heard.path("meta"));
        }
        apply(heard);
        return answer.body();
    }

    private static JsonNode parsed(String body) {
        try {
            JsonNode all = JSON.readTree(body.replaceFirst("^for\\(;;\\);", ""));
            return all.isArray() ? all.path(0) : all;
        } catch (JsonProcessingException e) {
            throw new LostScreenException("no message of Flow");
        }
    }

    private void apply(JsonNode heard) {
        sync = heard.path("syncId").asInt(sync);
        heard.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        int node = change.path("node").asInt();
        int feature = change.path("feat").asInt();
        Element element = elements.computeIfAbsent(node, Element::new);
        switch (change.path("type").asText()) {
            case "detach" -> elements.remove(node);
            case "put" -> {
                if (VALUES.contains(feature)) {
                    JsonNode value = change.path("value");
                    element.put(change.path("key").asText(), value.has("uri") ? value.path("uri") : value);
                }
            }
            case "splice" -> {
                if (feature == CHILDREN) {
                    List<Element> added = new ArrayList<>();
                    change.path("addNodes")
                            .forEach(child -> added.add(elements.computeIfAbsent(child.asInt(), Element::new)));
                    element.splice(
                            change.path("index").asInt(), change.path("remove").asInt(), added);
                }
            }
            case "clear" -> {
                if (feature == CHILDREN) {
                    element.clear();
                }
            }
            default -> {
                // attached before its parts are known, or a value taken away that nobody asks for
            }
        }
    }
}
