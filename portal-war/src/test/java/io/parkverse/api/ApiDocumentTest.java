package io.parkverse.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.identity.boundary.ApiScope;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The OpenAPI document: written from the resources, approved in the source tree. */
class ApiDocumentTest {

    private static final Path APPROVED = Path.of("src/main/resources" + DocumentOfApi.FILE);

    @Test
    @DisplayName(
            "G5.1 the OpenAPI document that is served is the one that the resources describe; -Dapprove writes it anew")
    void approved() throws IOException {
        String written = written();
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, written);
        }

        assertThat(written).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    @DisplayName("G5.1 the document tells of every scope, and every operation its scope")
    void scopes() throws IOException {
        String document = Files.readString(APPROVED);

        assertThat(Arrays.stream(ApiScope.values()).map(ApiScope::code))
                .allSatisfy(code -> assertThat(document).contains("Scope `" + code + "`"));
        Operations.all()
                .forEach(operation -> assertThat(
                                operation.node().path("description").asText())
                        .as(operation.id())
                        .startsWith("Scope `"));
    }

    private static String written() throws IOException {
        Indexer indexer = new Indexer();
        for (Class<?> type : described()) {
            indexer.indexClass(type);
        }
        Index index = indexer.complete();
        String json = SmallRyeOpenAPI.builder()
                .withConfig(defaults())
                .withIndex(index)
                .withApplicationClassLoader(ApiApplication.class.getClassLoader())
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .addFilter(new ApiDocument())
                .build()
                .toJSON();
        return json.strip() + "\n";
    }

    /** A configuration that says nothing. */
    private static Config defaults() {
        return (Config) Proxy.newProxyInstance(
                ApiDocumentTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, called, arguments) -> called.getReturnType() == Optional.class ? Optional.empty() : List.of());
    }

    /** The resources, and all records and enums in whose terms they speak. */
    private static Set<Class<?>> described() {
        Set<Class<?>> all = new LinkedHashSet<>(ApiApplication.RESOURCES);
        all.add(ApiApplication.class);
        all.add(Problem.class);
        for (Class<?> resource : ApiApplication.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                add(all, method.getGenericReturnType());
                Arrays.stream(method.getGenericParameterTypes()).forEach(type -> add(all, type));
                Optional.ofNullable(method.getAnnotation(APIResponseSchema.class))
                        .ifPresent(answer -> add(all, answer.value()));
            }
        }
        return all;
    }

    private static void add(Set<Class<?>> all, Type type) {
        if (type instanceof ParameterizedType generic) {
            add(all, generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> add(all, argument));
        } else if (type instanceof Class<?> plain && (plain.isRecord() || plain.isEnum()) && all.add(plain)) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents()).forEach(part -> add(all, part.getGenericType()));
            }
        }
    }
}
