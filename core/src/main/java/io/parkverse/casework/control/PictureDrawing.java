package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.control.PictureLayout.Box;
import io.parkverse.casework.control.PictureLayout.Column;
import io.parkverse.casework.control.PictureWays.Way;
import io.parkverse.platform.i18n.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the picture of a process as SVG. Everything that a park has named is escaped. Used once. */
public final class PictureDrawing {

    private static final String STYLE = String.join(
            "",
            ".process-picture{color:var(--lumo-body-text-color,#1f2933);width:100%;height:auto;",
            "font-family:inherit;font-size:14px}",
            ".process-picture text{fill:currentColor}",
            ".process-picture .band{fill:currentColor;fill-opacity:.03}",
            ".process-picture .band.odd{fill-opacity:.065}",
            ".process-picture .phase{font-size:12px;font-weight:600;fill-opacity:.72}",
            ".process-picture .way{fill:none;stroke:currentColor;stroke-width:1.6}",
            ".process-picture .ways{opacity:.72}",
            ".process-picture .exits{opacity:.42}",
            ".process-picture .tip{fill:currentColor}",
            ".process-picture .label{font-size:12px;paint-order:stroke;stroke-width:4px;stroke-linejoin:round;",
            "stroke:var(--lumo-base-color,#fff)}",
            ".process-picture .box{fill:var(--lumo-base-color,#fff);stroke:currentColor;stroke-opacity:.38;",
            "stroke-width:1.2}",
            ".process-picture .name{font-weight:600;text-anchor:middle}",
            ".process-picture .party{font-size:11.5px;text-anchor:middle;fill-opacity:.72}",
            ".process-picture .applicant .box{stroke:var(--lumo-primary-color,#0f6b6b);stroke-opacity:1;",
            "stroke-width:1.8}",
            ".process-picture .applicant .party{fill:var(--lumo-primary-text-color,#0f6b6b);fill-opacity:1}",
            ".process-picture .end-good .box{fill:var(--lumo-success-color-10pct,#e3f4ea);",
            "stroke:var(--lumo-success-color,#1b7f4b);stroke-opacity:1;stroke-width:2}",
            ".process-picture .end-bad .box{stroke-dasharray:5 4}");

    private final ProcessView process;
    private final ProcessPlan plan;
    private final Locale locale;
    private final PictureLayout layout;
    private final List<Box> boxes;
    private final StringBuilder out = new StringBuilder();

    public PictureDrawing(ProcessView process, Locale locale) {
        this.process = process;
        this.plan = process.plan();
        this.locale = Texts.supported(locale);
        this.layout = new PictureLayout(plan, this.locale);
        this.boxes = layout.boxes();
    }

    public String svg() {
        String id = "process-" + plan.key() + "-" + process.version();
        print(
                "<svg class=\"process-picture\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"%s\""
                        + " aria-labelledby=\"%s-title %s-desc\" viewBox=\"0 0 %.0f %.0f\" style=\"max-width:%.0fpx\">",
                locale.toLanguageTag(), id, id, layout.width(), layout.height(), layout.width());
        print("<title id=\"%s-title\">%s</title>", id, escape(title()));
        print("<desc id=\"%s-desc\">%s</desc>", id, escape(description()));
        print("<style>%s</style>", STYLE);
        print(
                "<defs><marker id=\"%s-tip\" viewBox=\"0 0 8 8\" refX=\"7.2\" refY=\"4\" markerWidth=\"8\""
                        + " markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                        + "<path class=\"tip\" d=\"M0 .6 8 4 0 7.4z\"/></marker></defs>",
                id);
        bands();
        List<Way> ways = new PictureWays(plan, locale, boxes).all();
        lines(ways, true, id);
        lines(ways, false, id);
        boxes.forEach(this::box);
        labels(ways);
        return out.append("</svg>").toString();
    }

    private void bands() {
        int from = 0;
        int number = 0;
        List<String> path = layout.mainPath();
        for (int row = 0; row < path.size(); row++) {
            String phase = plan.known(path.get(row)).phase();
            boolean last = row == path.size() - 1
                    || !plan.known(path.get(row + 1)).phase().equals(phase);
            if (last) {
                band(phase, from, row, number++);
                from = row + 1;
            }
        }
    }

    private void band(String phase, int from, int to, int number) {
        double gap = (PictureLayout.ROW_HEIGHT - PictureLayout.BOX_HEIGHT) / 2;
        double top = Math.max(0, layout.top(from) - gap);
        double bottom = Math.min(layout.height(), layout.top(to) + PictureLayout.BOX_HEIGHT + gap);
        print(
                "<rect class=\"band%s\" x=\"0\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                number % 2 == 1 ? " odd" : "", top, layout.width(), bottom - top);
        print("<text class=\"phase\" x=\"16\" y=\"%.1f\">%s</text>", top + 24, escape(phaseName(phase)));
    }

    private void lines(List<Way> ways, boolean exits, String id) {
        print("<g class=\"%s\">", exits ? "exits" : "ways");
        ways.stream()
                .filter(way -> way.exit() == exits)
                .forEach(way -> print(
                        "<path class=\"way\" marker-end=\"url(#%s-tip)\" d=\"%s\"/>",
                        id, way.track().path()));
        print("</g>");
    }

    private void labels(List<Way> ways) {
        Set<PictureWays.Label> drawn = new HashSet<>();
        for (Way way : ways) {
            if (drawn.add(way.label())) {
                label(way.label());
            }
        }
    }

    private void label(PictureWays.Label label) {
        for (int i = 0; i < label.lines().size(); i++) {
            print(
                    "<text class=\"label\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                    label.x(),
                    label.y() + 14 * i,
                    label.anchor(),
                    escape(label.lines().get(i)));
        }
    }

    private void box(Box box) {
        State state = box.state();
        print("<g class=\"state %s %s\">", css(state.kind()), css(state.party()));
        print(
                "<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"10\"/>",
                box.x(), box.y(), box.width(), PictureLayout.BOX_HEIGHT);
        print(
                "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                box.centre(), box.y() + 22, escape(state.name().in(locale)));
        print(
                "<text class=\"party\" x=\"%.1f\" y=\"%.1f\">%s</text></g>",
                box.centre(), box.y() + 39, escape(whoAndHowLong(state)));
    }

    private String whoAndHowLong(State state) {
        if (state.kind().ends()) {
            return Texts.get(locale, "casework.picture." + css(state.kind()));
        }
        String who = Texts.get(locale, "casework.party." + css(state.party()));
        int days = plan.transitions().stream()
                .filter(way -> way.to().equals(state.key()))
                .mapToInt(Transition::deadlineDays)
                .max()
                .orElse(0);
        return days == 0 ? who : who + " · " + Texts.get(locale, "casework.picture.days", days);
    }

    private String title() {
        return Texts.get(locale, "casework.picture.title", plan.name().in(locale), process.version());
    }

    private String description() {
        String path = layout.mainPath().stream()
                .map(state -> plan.known(state).name().in(locale))
                .collect(Collectors.joining(" → "));
        String exits = boxes.stream()
                .filter(box -> box.column() == Column.EXIT)
                .map(box -> box.state().name().in(locale))
                .collect(Collectors.joining(", "));
        return Texts.get(locale, "casework.picture.description", path, exits);
    }

    private String phaseName(String key) {
        return plan.phases().stream()
                .filter(phase -> phase.key().equals(key))
                .findFirst()
                .map(Phase::name)
                .map(name -> name.in(locale))
                .orElse("");
    }

    private void print(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    private static String css(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
