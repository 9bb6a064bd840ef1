package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifests against the API's schemas and kustomize's fields; no cluster is needed for it. */
class ManifestsTest {

    private static final Set<String> GENERATOR =
            Set.of("name", "namespace", "behavior", "literals", "envs", "files", "options");

    /** The fields of kustomize's v1beta1 that are not deprecated, and the fields of what is used in them. */
    private static final Map<String, Set<String>> KUSTOMIZE = Map.of(
            "",
            Set.of(
                    "apiVersion",
                    "buildMetadata",
                    "components",
                    "configMapGenerator",
                    "configurations",
                    "crds",
                    "generatorOptions",
                    "generators",
                    "images",
                    "kind",
                    "labels",
                    "metadata",
                    "namePrefix",
                    "nameSuffix",
                    "namespace",
                    "openapi",
                    "patches",
                    "replacements",
                    "replicas",
                    "resources",
                    "secretGenerator",
                    "sortOptions",
                    "transformers",
                    "validators"),
            "labels",
            Set.of("pairs", "includeSelectors", "includeTemplates", "fields"),
            "images",
            Set.of("name", "newName", "newTag", "digest"),
            "patches",
            Set.of("path", "patch", "target", "options"),
            "configMapGenerator",
            GENERATOR,
            "secretGenerator",
            GENERATOR,
            "options",
            Set.of("labels", "annotations", "disableNameSuffixHash", "immutable"));

    @Test
    @DisplayName("G2.4 the API knows every key of every object, at any level, with its type")
    void known() {
        List<String> problems = new ArrayList<>();
        for (Path file : Manifests.objectFiles()) {
            for (JsonNode object : Manifests.read(file)) {
                KubernetesSchema.problems(object).forEach(problem -> problems.add(file.getFileName() + ": " + problem));
            }
        }
        assertThat(problems).isEmpty();
        assertThat(Manifests.base())
                .extracting(object -> object.path("kind").asText())
                .contains(
                        "Deployment",
                        "Ingress",
                        "Job",
                        "NetworkPolicy",
                        "PersistentVolumeClaim",
                        "PodDisruptionBudget",
                        "Service",
                        "ServiceAccount");
    }

    @ParameterizedTest
    @DisplayName("G2.4 an unknown key or a wrong type is found at any depth")
    @CsvSource(
            delimiter = '|',
            value = {
                "/spec/template/spec/containers/0/securityContext | readonlyRootFilesystem | true | is unknown",
                "/spec/template/spec/containers/0/livenessProbe/httpGet | pfad | '\"/\"' | is unknown",
                "/spec/template/spec/containers/0/env/0/valueFrom/fieldRef | key | '\"x\"' | is unknown",
                "/spec/template/spec/containers/0/lifecycle | preStopp | {} | is unknown",
                "/spec/template/spec/volumes/0/emptyDir | sizelimit | '\"1Gi\"' | is unknown",
                "/spec/template/metadata | label | {} | is unknown",
                "/spec | replica | 2 | is unknown",
                "/spec | replicas | '\"2\"' | is no Integer",
                "/spec/template/spec/containers/0/securityContext | readOnlyRootFilesystem | '\"true\"' | is no Boolean",
                "/spec/template/spec/containers/0/resources/limits | memory | '\"3GiB\"' | is no Quantity",
                "/spec/template/spec/containers/0 | args | '\"serve\"' | is no list",
                "/spec/template/metadata/labels | tier | 1 | is no String",
                "/spec/template/spec/containers/0 | livenessProbe | 8080 | is no object",
                "/spec/selector | matchLabels | [] | is no map"
            })
    void found(String place, String key, String value, String expected) throws Exception {
        JsonNode changed = Manifests.base("Deployment").get(0).deepCopy();
        ((ObjectNode) changed.at(place)).set(key, new ObjectMapper().readTree(value));
        assertThat(KubernetesSchema.problems(changed))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains(key).endsWith(expected));
    }

    @Test
    @DisplayName("G2.4 a key that the API needs is missed")
    void missing() {
        JsonNode changed = Manifests.base("Deployment").get(0).deepCopy();
        ((ObjectNode) changed.at("/spec")).remove("selector");
        assertThat(KubernetesSchema.problems(changed)).containsExactly("Deployment.spec.selector is missing");
    }

    @Test
    @DisplayName("G2.4 kustomizations use kustomize's own fields only")
    void fields() {
        List<String> unknown = new ArrayList<>();
        for (Path file : Manifests.kustomizations()) {
            JsonNode kustomization = Manifests.read(file).get(0);
            assertThat(kustomization.path("kind").asText()).isEqualTo("Kustomization");
            unknownFields("", kustomization, unknown);
        }
        assertThat(Manifests.kustomizations()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("G2.4 an unknown field of a kustomization is found below its lists too")
    void unknownField() {
        JsonNode changed = Manifests.read(Manifests.ROOT.resolve("base/kustomization.yaml"))
                .get(0)
                .deepCopy();
        ((ObjectNode) changed).putArray("patchesJson");
        ((ObjectNode) changed.at("/configMapGenerator/0/options")).put("label", "x");
        List<String> unknown = new ArrayList<>();
        unknownFields("", changed, unknown);
        assertThat(unknown).containsExactlyInAnyOrder("patchesJson", "options.label");
    }

    private static void unknownFields(String place, JsonNode node, List<String> unknown) {
        node.properties().forEach(entry -> {
            String key = entry.getKey();
            if (!KUSTOMIZE.get(place).contains(key)) {
                unknown.add(place.isEmpty() ? key : place + "." + key);
            } else if (place.isEmpty() ? KUSTOMIZE.containsKey(key) : key.equals("options")) {
                (entry.getValue() instanceof ArrayNode list ? Manifests.items(list) : Stream.of(entry.getValue()))
                        .forEach(below -> unknownFields(key, below, unknown));
            }
        });
    }

    @Test
    @DisplayName("G2.4 what a kustomization names exists, and the base names all of its files")
    void named() {
        for (Path file : Manifests.kustomizations()) {
            Path directory = file.getParent();
            JsonNode kustomization = Manifests.read(file).get(0);
            assertThat(Manifests.items(kustomization.path("resources")))
                    .allMatch(name -> Files.exists(directory.resolve(name.asText())));
            assertThat(Manifests.items(kustomization.path("patches")))
                    .allMatch(patch ->
                            patches(directory.resolve(patch.path("path").asText())));
            assertThat(kustomization.findValues("envs").stream().flatMap(Manifests::items))
                    .allMatch(name -> Files.exists(directory.resolve(name.asText() + ".example")));
        }
        Path base = Manifests.ROOT.resolve("base");
        assertThat(Manifests.items(Manifests.read(base.resolve("kustomization.yaml"))
                                .get(0)
                                .path("resources"))
                        .map(name -> base.resolve(name.asText())))
                .containsExactlyInAnyOrderElementsOf(Manifests.objectFiles().stream()
                        .filter(file -> file.startsWith(base))
                        .toList());
    }

    /** A patch changes an object that the base holds. */
    private static boolean patches(Path file) {
        return Manifests.read(file).stream()
                .allMatch(patch -> Manifests.base(patch.path("kind").asText()).stream()
                        .anyMatch(object -> Manifests.name(object).equals(Manifests.name(patch))));
    }
}
