package io.parkverse.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the manifests promise about the pods, their secrets and their neighbours. */
class ManifestWallsTest {

    private static final Path OVERLAY = Manifests.ROOT.resolve("overlays/example");
    private static final Pattern NEEDED = Pattern.compile("(?m)^ +need ([A-Z_ ]+)$");

    @Test
    @DisplayName("G2.4 no container runs as root, gains rights or writes to its root")
    void walls() {
        assertThat(Manifests.pods()).hasSize(2).allSatisfy(pod -> {
            assertThat(pod.at("/spec/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/spec/securityContext/runAsUser").asInt()).isEqualTo(10001);
            assertThat(pod.at("/spec/securityContext/seccompProfile/type").asText())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.at("/spec").has("automountServiceAccountToken")).isTrue();
            assertThat(pod.at("/spec/automountServiceAccountToken").asBoolean()).isFalse();
            assertThat(pod.at("/spec/hostNetwork").asBoolean()).isFalse();
        });
        assertThat(Manifests.containers()).hasSize(2).allSatisfy(container -> {
            JsonNode context = container.path("securityContext");
            assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(context.path("privileged").asBoolean()).isFalse();
            assertThat(context.path("runAsUser").asInt(10001)).isEqualTo(10001);
            assertThat(context.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(context.at("/capabilities").has("add")).isFalse();
        });
    }

    @Test
    @DisplayName("G2.4 every container says what it needs and what it may use at most")
    void resources() {
        assertThat(Manifests.containers())
                .allSatisfy(container -> Stream.of("requests", "limits")
                        .forEach(kind -> assertThat(
                                        container.at("/resources/" + kind).fieldNames())
                                .toIterable()
                                .containsExactlyInAnyOrder("cpu", "memory")));
    }

    @Test
    @DisplayName("G2.4 the user of the pods is the user of the image")
    void user() throws IOException {
        assertThat(Files.readString(Manifests.ROOT.resolve("image/Dockerfile"))).contains("\nUSER 10001:10001\n");
    }

    @Test
    @DisplayName("G2.4 no secret stands in the tree: no Secret with data, no filled file of variables")
    void secrets() throws IOException {
        assertThat(Manifests.base("Secret")).isEmpty();
        assertThat(Manifests.kustomizations().stream()
                        .flatMap(file ->
                                Manifests.items(Manifests.read(file).get(0).path("secretGenerator"))))
                .isNotEmpty()
                .noneMatch(generator -> generator.has("literals"));
        List<Path> examples = Manifests.files().stream()
                .filter(file -> file.toString().endsWith(".example"))
                .toList();
        assertThat(examples).hasSize(2);
        for (Path example : examples) {
            assertThat(Files.readAllLines(example)).allMatch(line -> line.matches("[A-Z_]+="));
        }
        assertThat(Files.readString(Manifests.ROOT.resolveSibling(".gitignore")))
                .contains("/k8s/overlays/**/*.env\n");
    }

    @Test
    @DisplayName("G2.4 the database owner's credentials reach the migration alone")
    void owner() throws IOException {
        JsonNode migration = Manifests.base("Job").get(0).at("/spec/template/spec/containers/0");
        assertThat(sources(migration)).contains("parkverse-owner").doesNotContain("parkverse-server");
        assertThat(sources(Manifests.server())).contains("parkverse-server").doesNotContain("parkverse-owner");
        assertThat(variables("owner.env.example")).contains("PARK_DB_OWNER_PASSWORD");
        assertThat(variables("server.env.example")).noneMatch(name -> name.startsWith("PARK_DB_OWNER"));
    }

    @Test
    @DisplayName("G2.4 each role is given all settings without which it does not start")
    void settings() throws IOException {
        Matcher needed = NEEDED.matcher(Files.readString(Manifests.ROOT.resolve("image/start")));
        assertThat(needed.results().map(match -> match.group(1)).map(names -> Set.of(names.split(" ", -1))))
                .satisfiesExactly(
                        names -> assertThat(given(Manifests.server(), "server.env.example"))
                                .containsAll(names),
                        names -> assertThat(literals()).containsAll(withoutSecrets(names)));
    }

    private static Set<String> withoutSecrets(Set<String> names) throws IOException {
        Set<String> rest = new HashSet<>(names);
        rest.removeAll(variables("owner.env.example"));
        return rest;
    }

    private static Set<String> given(JsonNode container, String secrets) throws IOException {
        Set<String> given = literals();
        given.addAll(variables(secrets));
        Manifests.items(container.path("env"))
                .forEach(variable -> given.add(variable.path("name").asText()));
        return given;
    }

    private static Set<String> literals() {
        return Manifests.kustomizations().stream()
                .flatMap(file -> Manifests.read(file).get(0).findValues("literals").stream())
                .flatMap(Manifests::items)
                .map(literal -> literal.asText().split("=", 2)[0])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> variables(String file) throws IOException {
        return Files.readAllLines(OVERLAY.resolve(file)).stream()
                .map(line -> line.replace("=", ""))
                .toList();
    }

    private static List<String> sources(JsonNode container) {
        return container.path("envFrom").findValuesAsText("name");
    }

    @Test
    @DisplayName("G2.4 every selector finds the pods that it means")
    void selectors() {
        JsonNode deployment = Manifests.base("Deployment").get(0);
        assertThat(matches(deployment.at("/spec/selector/matchLabels"), deployment.at("/spec/template")))
                .isTrue();
        Stream<JsonNode> selectors = Stream.of(
                        Manifests.base("Service").stream().map(service -> service.at("/spec/selector")),
                        Manifests.base().stream()
                                .flatMap(object -> Stream.of("podSelector", "labelSelector")
                                        .flatMap(key -> object.findValues(key).stream()))
                                .map(selector -> selector.path("matchLabels"))
                                .filter(labels -> !labels.has("k8s-app")),
                        Manifests.base("PodDisruptionBudget").stream()
                                .map(budget -> budget.at("/spec/selector/matchLabels")))
                .flatMap(list -> list);
        assertThat(selectors)
                .hasSizeGreaterThan(7)
                .allSatisfy(labels -> assertThat(Manifests.pods().stream().filter(pod -> matches(labels, pod)))
                        .isNotEmpty());
    }

    private static boolean matches(JsonNode labels, JsonNode pod) {
        return labels.isObject()
                && !labels.isEmpty()
                && labels.properties().stream()
                        .allMatch(label -> label.getValue()
                                .equals(pod.at("/metadata/labels").get(label.getKey())));
    }

    @Test
    @DisplayName("G2.4 every port that is named elsewhere is a port of the server")
    void ports() {
        Set<String> ports = Set.copyOf(Manifests.server().path("ports").findValuesAsText("name"));
        assertThat(Manifests.base("Service").stream()
                        .flatMap(service -> service.findValuesAsText("targetPort").stream()))
                .isNotEmpty()
                .allMatch(ports::contains);
        assertThat(Manifests.server().findValues("httpGet"))
                .hasSize(3)
                .allMatch(probe -> ports.contains(probe.path("port").asText()));
        assertThat(Manifests.base("NetworkPolicy").stream()
                        .flatMap(policy -> policy.findValues("port").stream())
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText))
                .isNotEmpty()
                .allMatch(ports::contains);
    }

    @Test
    @DisplayName("G2.4 the ingress leads to a Service and port that exist, bound by a cookie and under TLS")
    void ingress() {
        JsonNode ingress = Manifests.base("Ingress").get(0);
        assertThat(ingress.findValues("backend")).isNotEmpty().allSatisfy(backend -> {
            JsonNode target = Manifests.base("Service").stream()
                    .filter(service -> Manifests.name(service)
                            .equals(backend.at("/service/name").asText()))
                    .findAny()
                    .orElseThrow();
            assertThat(target.at("/spec/ports").findValuesAsText("name"))
                    .contains(backend.at("/service/port/name").asText());
        });
        assertThat(ingress.at("/metadata/annotations").findValuesAsText("nginx.ingress.kubernetes.io/affinity"))
                .containsExactly("cookie");
        assertThat(ingress.at("/spec/tls/0/hosts"))
                .containsExactlyInAnyOrderElementsOf(ingress.at("/spec/rules").findValues("host"));
    }

    @Test
    @DisplayName(
            "G2.4 a server is probed, drains before it ends, and is never missed while another one takes its place")
    void life() {
        JsonNode deployment = Manifests.base("Deployment").get(0);
        JsonNode server = Manifests.server();
        assertThat(server.at("/startupProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        assertThat(server.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        assertThat(server.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/live");
        assertThat(server.at("/lifecycle/preStop/exec/command/0").asText()).isEqualTo("sleep");
        int drain =
                Integer.parseInt(server.at("/lifecycle/preStop/exec/command/1").asText());
        assertThat(deployment
                        .at("/spec/template/spec/terminationGracePeriodSeconds")
                        .asInt())
                .isGreaterThanOrEqualTo(drain + 60);
        assertThat(deployment.at("/spec/replicas").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                .isZero();
    }

    @Test
    @DisplayName("G2.4 pods refuse what no policy allows, and the grid answers the servers alone")
    void network() {
        List<JsonNode> policies = Manifests.base("NetworkPolicy");
        assertThat(policies).anySatisfy(policy -> {
            assertThat(policy.at("/spec/podSelector/matchLabels"))
                    .hasSize(1)
                    .allMatch(label -> label.asText().equals("parkverse"));
            assertThat(policy.at("/spec/policyTypes")).hasSize(2);
            assertThat(policy.path("spec").has("ingress") || policy.path("spec").has("egress"))
                    .isFalse();
        });
        assertThat(policies.stream()
                        .flatMap(policy -> Manifests.items(policy.at("/spec/ingress")))
                        .filter(rule -> rule.at("/ports/0/port").asText().equals("grid")))
                .singleElement()
                .satisfies(rule -> assertThat(rule.path("from"))
                        .singleElement()
                        .matches(from -> from.at("/podSelector/matchLabels").size() == 2));
    }

    @Test
    @DisplayName("G2.4 the servers' grid Service has no address of its own and names servers that are not ready yet")
    void grid() {
        JsonNode grid = Manifests.base("Service").stream()
                .filter(service -> Manifests.name(service).equals("parkverse-grid"))
                .findAny()
                .orElseThrow();
        assertThat(grid.at("/spec/clusterIP").asText()).isEqualTo("None");
        assertThat(grid.at("/spec/publishNotReadyAddresses").asBoolean()).isTrue();
        assertThat(Manifests.items(Manifests.server().path("env"))
                        .filter(variable -> variable.path("name").asText().equals("PARK_GRID_SERVICE")))
                .singleElement()
                .matches(variable -> variable.path("value").asText().equals(Manifests.name(grid)));
    }

    @Test
    @DisplayName("G2.4 every settings map, secret, account and volume that a pod names is there")
    void references() {
        Set<String> there = Stream.concat(
                        Manifests.base().stream().map(Manifests::name),
                        Manifests.kustomizations().stream()
                                .map(file -> Manifests.read(file).get(0))
                                .flatMap(file -> Stream.of("configMapGenerator", "secretGenerator")
                                        .flatMap(key -> Manifests.items(file.path(key))))
                                .map(generator -> generator.path("name").asText()))
                .collect(Collectors.toSet());
        assertThat(Manifests.pods()).allSatisfy(pod -> {
            JsonNode spec = pod.path("spec");
            assertThat(there).containsAll(spec.findValuesAsText("serviceAccountName"));
            assertThat(there).containsAll(spec.findValuesAsText("claimName"));
            assertThat(there)
                    .containsAll(Manifests.items(spec.path("containers"))
                            .flatMap(container -> sources(container).stream())
                            .toList());
            assertThat(spec.path("volumes").findValuesAsText("name"))
                    .containsAll(Manifests.items(spec.path("containers"))
                            .flatMap(container -> container.path("volumeMounts").findValuesAsText("name").stream())
                            .toList());
        });
    }

    @Test
    @DisplayName("G2.4 the image copies only what ./park image assembles, and asks the network for nothing")
    void image() throws IOException {
        List<String> lines = Files.readAllLines(Manifests.ROOT.resolve("image/Dockerfile"));
        Set<String> words = lines.stream()
                .filter(line -> line.matches("[A-Z]+ .*"))
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toSet());
        assertThat(words)
                .containsExactlyInAnyOrder("ARG", "FROM", "COPY", "ENV", "USER", "EXPOSE", "ENTRYPOINT", "CMD");
        assertThat(lines.stream().filter(line -> line.startsWith("COPY")))
                .isNotEmpty()
                .allMatch(line -> line.matches("COPY parkverse/(\\S+) /opt/parkverse/\\1"));
        assertThat(lines.stream().filter(line -> line.startsWith("ARG JRE=")))
                .singleElement()
                .matches(line -> line.matches("ARG JRE=eclipse-temurin:17\\.\\d+\\.\\d+_\\d+-jre-\\w+"));
    }
}
