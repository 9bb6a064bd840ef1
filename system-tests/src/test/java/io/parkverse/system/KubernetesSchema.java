package io.parkverse.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The API of Kubernetes as its official Java client's models state it. The client's own check looks neither at types nor
 * into maps, so the models' fields are walked here: no unknown key at any level, all required keys, right types.
 */
final class KubernetesSchema {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final Set<String> VERSIONS =
            Set.of("v1", "apps/v1", "batch/v1", "networking.k8s.io/v1", "policy/v1");

    private final List<String> problems = new ArrayList<>();

    private KubernetesSchema() {}

    /** What is wrong with an object, each with the path to it; nothing when the API takes it. */
    static List<String> problems(JsonNode object) {
        KubernetesSchema schema = new KubernetesSchema();
        String kind = object.path("kind").asText();
        if (!VERSIONS.contains(object.path("apiVersion").asText())) {
            return List.of("apiVersion " + object.path("apiVersion") + " is not used here");
        }
        try {
            schema.model(Class.forName(MODELS + "V1" + kind), object, kind);
        } catch (ClassNotFoundException e) {
            return List.of("kind " + kind + " is unknown");
        }
        return schema.problems;
    }

    private void model(Class<?> model, JsonNode node, String path) {
        if (!node.isObject()) {
            problems.add(path + " is no object");
            return;
        }
        Map<String, Type> fields = fields(model);
        node.properties().forEach(entry -> {
            String below = path + "." + entry.getKey();
            if (fields.containsKey(entry.getKey())) {
                value(fields.get(entry.getKey()), entry.getValue(), below);
            } else {
                problems.add(below + " is unknown");
            }
        });
        required(model).stream()
                .filter(name -> !node.has(name))
                .forEach(name -> problems.add(path + "." + name + " is missing"));
    }

    private void value(Type type, JsonNode node, String path) {
        if (type instanceof ParameterizedType generic) {
            collection(generic, node, path);
        } else if (type instanceof Class<?> model && model.getName().startsWith(MODELS)) {
            model(model, node, path);
        } else if (!fits(type, node)) {
            problems.add(path + " is " + node + ", which is no " + ((Class<?>) type).getSimpleName());
        }
    }

    private void collection(ParameterizedType type, JsonNode node, String path) {
        Type[] of = type.getActualTypeArguments();
        boolean map = of.length == 2;
        if (map ? !node.isObject() : !node.isArray()) {
            problems.add(path + " is no " + (map ? "map" : "list"));
        } else if (map) {
            node.properties().forEach(entry -> value(of[1], entry.getValue(), path + "[" + entry.getKey() + "]"));
        } else {
            for (int i = 0; i < node.size(); i++) {
                value(of[0], node.get(i), path + "[" + i + "]");
            }
        }
    }

    private static boolean fits(Type type, JsonNode node) {
        if (type == String.class) {
            return node.isTextual();
        }
        if (type == Integer.class || type == Long.class) {
            return node.isIntegralNumber();
        }
        if (type == Boolean.class) {
            return node.isBoolean();
        }
        if (type == IntOrString.class) {
            return node.isIntegralNumber() || node.isTextual();
        }
        if (type == Quantity.class) {
            return node.isTextual() && isQuantity(node.textValue());
        }
        throw new IllegalStateException(type + " is not used in the manifests yet: say here what it takes");
    }

    private static boolean isQuantity(String text) {
        try {
            return Quantity.fromString(text).getNumber().signum() >= 0;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Map<String, Type> fields(Class<?> model) {
        Map<String, Type> fields = new HashMap<>();
        Arrays.stream(model.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field ->
                        fields.put(field.getAnnotation(SerializedName.class).value(), field.getGenericType()));
        return fields;
    }

    private static Set<String> required(Class<?> model) {
        try {
            Field names = model.getField("openapiRequiredFields");
            Set<String> required = new HashSet<>();
            ((Set<?>) names.get(null)).forEach(name -> required.add((String) name));
            return required;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(model + " does not tell what it needs", e);
        }
    }
}
