package io.parkverse.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream figures = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    /** Finds one figure, or fails. */
    private record Fixed(String name, double value) implements Benchmark {

        @Override
        public Measurement measure(Consumer<String> progress) {
            if (value < 0) {
                throw new IllegalStateException("no server");
            }
            return new Measurement(
                    new Method("ten parks", "none", "closed, one caller", "a tenth"),
                    List.of(new Figure(name + ".time", value, "ms", Goal.atMost(10))),
                    Map.of("rounds", List.of(1, 2)));
        }
    }

    @Test
    @DisplayName("F1.5 a short figure is printed and no failure")
    void shortFigure() {
        assertThat(run(List.of(new Fixed("slow", 11)))).isZero();
        assertThat(figures).hasToString("figure=slow.time value=11 unit=ms goal=<=10 short\n");
    }

    @Test
    @DisplayName("F1.5 a bench that could not run is a failure, and the others run all the same")
    void failure() {
        assertThat(run(List.of(new Fixed("broken", -1), new Fixed("quick", 9)))).isEqualTo(1);
        assertThat(figures).hasToString("figure=quick.time value=9 unit=ms goal=<=10 ok\n");
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("broken could not run", "no server");
    }

    @Test
    @DisplayName("F1.5 a name chooses one bench, an unknown name is told the known ones")
    void names() {
        List<Benchmark> all = List.of(new Fixed("one", 1), new Fixed("two", 2));

        assertThat(run(all, "two")).isZero();
        assertThat(figures).hasToString("figure=two.time value=2 unit=ms goal=<=10 ok\n");
        assertThat(run(all, "three")).isEqualTo(2);
        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("'three'", "one, two");
    }

    @Test
    @DisplayName("F1.5 data set, warm-up, loop, saturation and machine are stated and kept as JSON")
    void report() throws Exception {
        run(List.of(new Fixed("quick", 9)));

        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("ten parks", "none", "closed, one caller", "a tenth", "cores");
        JsonNode kept =
                new ObjectMapper().readTree(directory.resolve("quick.json").toFile());
        assertThat(kept.at("/method/data").asText()).isEqualTo("ten parks");
        assertThat(kept.at("/machine/cores").asInt()).isPositive();
        assertThat(kept.at("/figures/0/goal").asText()).isEqualTo("<=10");
        assertThat(kept.at("/figures/0/ok").asBoolean()).isTrue();
        assertThat(kept.at("/details/rounds")).hasSize(2);
    }

    private int run(List<Benchmark> all, String... names) {
        figures.reset();
        progress.reset();
        return new Bench(all, directory, printer(figures), printer(progress)).run(List.of(names));
    }

    private static PrintStream printer(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
