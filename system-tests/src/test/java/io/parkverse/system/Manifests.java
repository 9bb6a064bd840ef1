package io.parkverse.system;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files below {@code k8s/}, read as YAML; a key that stands twice in one place is an error. */
final class Manifests {

    static final Path ROOT = Path.of("..", "k8s").toAbsolutePath().normalize();

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Manifests() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> kustomizations() {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals("kustomization.yaml"))
                .toList();
    }

    /** Every YAML file but the kustomizations; they hold objects of the API. */
    static List<Path> objectFiles() {
        return files().stream()
                .filter(file -> file.toString().matches(".*\\.ya?ml"))
                .filter(file -> !kustomizations().contains(file))
                .toList();
    }

    static List<JsonNode> read(Path file) {
        List<JsonNode> documents = new ArrayList<>();
        try (MappingIterator<JsonNode> all = YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            all.forEachRemaining(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return documents;
    }

    /** The objects of the base. */
    static List<JsonNode> base() {
        return objectFiles().stream()
                .filter(file -> file.startsWith(ROOT.resolve("base")))
                .flatMap(file -> read(file).stream())
                .toList();
    }

    static List<JsonNode> base(String kind) {
        return base().stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /** The templates of pods: of the servers and of the migration. */
    static List<JsonNode> pods() {
        return Stream.of("Deployment", "Job")
                .flatMap(kind -> base(kind).stream())
                .map(object -> object.at("/spec/template"))
                .toList();
    }

    static Stream<JsonNode> containers() {
        return pods().stream()
                .flatMap(pod ->
                        Stream.of("containers", "initContainers").flatMap(list -> items(pod.at("/spec/" + list))));
    }

    static JsonNode server() {
        return base("Deployment").get(0).at("/spec/template/spec/containers/0");
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
