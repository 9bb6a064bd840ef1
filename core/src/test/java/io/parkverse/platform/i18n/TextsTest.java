package io.parkverse.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.parkverse.platform.error.ErrorCode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compares the texts of all bundles of core in both languages. */
class TextsTest {

    private static final String CHINESE = "_zh.properties";
    private static final String ENGLISH = "_en.properties";

    @TestFactory
    @DisplayName("F6.1 every bundle has the same keys in both languages")
    Stream<DynamicTest> sameKeys() throws IOException, URISyntaxException {
        Path directory = Path.of(
                        TextsTest.class.getResource("/i18n/platform" + CHINESE).toURI())
                .getParent();
        List<String> bundles;
        try (Stream<Path> files = Files.list(directory)) {
            bundles = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CHINESE))
                    .map(name -> name.substring(0, name.length() - CHINESE.length()))
                    .sorted()
                    .toList();
        }
        return bundles.stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        "F6.1 " + bundle + " has the same keys in both languages", () -> compare(directory, bundle)));
    }

    @Test
    @DisplayName("F6.1 every error code has a text in both languages")
    void errorsHaveTexts() {
        List<ErrorCode> codes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.parkverse").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .toList();

        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Texts.LOCALES)
                        .allSatisfy(locale ->
                                assertThat(Texts.get(locale, code.messageKey())).isNotBlank()));
    }

    private static void compare(Path directory, String bundle) {
        Properties chinese = read(directory.resolve(bundle + CHINESE));
        Properties english = read(directory.resolve(bundle + ENGLISH));

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
        assertThat(Stream.concat(chinese.values().stream(), english.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
