package io.parkverse.shell.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.shell.chart.ChartOptions.Kind;
import io.parkverse.shell.chart.ChartOptions.Series;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final ChartOptions TWO = new ChartOptions(
            Kind.BARS, "B is longer", "days", List.of("A", "B"), List.of(new Series("\"</script>", List.of(1.0, 2.5))));

    @Test
    @DisplayName("G4.7 the browser gets words and figures, and words stay words")
    void json() {
        assertThat(Chart.json(TWO))
                .isEqualTo("{\"kind\":\"bars\",\"unit\":\"days\",\"categories\":[\"A\",\"B\"],"
                        + "\"series\":[{\"name\":\"\\\"</script>\",\"figures\":[1,2.5]}]}");
    }

    @Test
    @DisplayName("G4.7 a chart is a picture with its finding as name, and takes other figures")
    void named() {
        Chart chart = new Chart(TWO);
        assertThat(chart.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("B is longer");

        chart.show(new ChartOptions(Kind.COLUMNS, "C", "", List.of(), List.of(new Series("x", List.of()))));

        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("C");
        assertThat(chart.getElement().getProperty("options")).contains("columns");
    }

    @Test
    @DisplayName("F6.4 a chart survives the write and read of its session")
    void survives() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(new Chart(TWO));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            Chart read = (Chart) in.readObject();
            assertThat(read.getElement().getProperty("options")).isEqualTo(Chart.json(TWO));
        }
    }

    @Test
    @DisplayName("G4.7 a series without a figure for each category is refused")
    void incomplete() {
        List<Series> short1 = List.of(new Series("x", List.of(1.0)));

        assertThatThrownBy(() -> new ChartOptions(Kind.BARS, "", "", List.of("A", "B"), short1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartOptions(Kind.BARS, "", "", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("G4.7 the component evaluates no text as script and writes no HTML")
    void noEval() throws IOException {
        for (String file : List.of("pv-chart.js", "pv-chart-engine.js", "pv-chart-option.js")) {
            try (InputStream in = Chart.class.getResourceAsStream("/META-INF/resources/frontend/" + file)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("eval(", "new Function", "innerHTML", "unsafeHTML");
            }
        }
    }
}
