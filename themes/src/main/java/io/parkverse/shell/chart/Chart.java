package io.parkverse.shell.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * A chart, drawn by ECharts. The browser loads the library when the first chart is shown. For assistive
 * technology it is a picture with its title; figures belong into a table beside it.
 */
@Tag("pv-chart")
@JsModule("./pv-chart.js")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component {

    private static final long serialVersionUID = 1L;

    public Chart(ChartOptions options) {
        getElement().setAttribute("role", "img");
        show(options);
    }

    /** Draws other figures in place of the present ones. */
    public final void show(ChartOptions options) {
        getElement().setAttribute("aria-label", options.title());
        getElement().setProperty("options", json(options));
    }

    /** What the browser gets. */
    static String json(ChartOptions options) {
        JsonObject json = Json.createObject();
        json.put("kind", options.kind().name().toLowerCase(Locale.ROOT));
        json.put("unit", options.unit());
        json.put("categories", words(options.categories()));
        JsonArray series = Json.createArray();
        for (ChartOptions.Series one : options.series()) {
            JsonObject drawn = Json.createObject();
            drawn.put("name", one.name());
            JsonArray figures = Json.createArray();
            for (int i = 0; i < one.figures().size(); i++) {
                figures.set(i, one.figures().get(i));
            }
            drawn.put("figures", figures);
            series.set(series.length(), drawn);
        }
        json.put("series", series);
        return json.toJson();
    }

    private static JsonArray words(List<String> words) {
        JsonArray array = Json.createArray();
        for (int i = 0; i < words.size(); i++) {
            array.set(i, words.get(i));
        }
        return array;
    }
}
