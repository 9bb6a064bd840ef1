package io.parkverse.tenancy.page;

import io.parkverse.tenancy.boundary.ParkKind;
import java.util.Locale;
import java.util.Random;

/**
 * A picture of a park that has none of its own: blocks on a ground seen from above at 30 degrees, laid
 * out by the park's short address, so that each park has its own and keeps it. Coloured by the brand
 * through classes of the style sheet. Lengths are in units of the drawing.
 *
 * @param svg markup without user input
 */
public record Artwork(String svg) {

    private static final int SIDE = 7;
    private static final double HALF_WIDTH = 40;
    private static final double HALF_HEIGHT = 23;
    private static final double FLOOR = 13;
    private static final double LEFT = 330;
    private static final double TOP = 150;

    public static Artwork of(String slug, ParkKind kind) {
        Random random = new Random(slug.hashCode() * 31L + kind.name().hashCode());
        int accent = random.nextInt(SIDE * SIDE);
        StringBuilder svg = new StringBuilder(16_000);
        svg.append(
                "<svg class=\"artwork\" viewBox=\"0 0 660 520\" role=\"img\" aria-hidden=\"true\" focusable=\"false\">");
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                boolean marked = row * SIDE + column == accent;
                plot(svg, new Plot(row, column, floors(random, kind, row, column, marked), tone(random, kind, marked)));
            }
        }
        return new Artwork(svg.append("</svg>").toString());
    }

    private static int floors(Random random, ParkKind kind, int row, int column, boolean marked) {
        int chance = random.nextInt(10);
        if (marked) {
            return 7 + random.nextInt(3);
        }
        boolean shore = kind == ParkKind.EXISTING && row + column > SIDE + 2;
        if (shore || chance < 4) {
            return 0;
        }
        int limit = kind == ParkKind.NEW ? 3 : 6;
        return 1 + random.nextInt(limit);
    }

    private static String tone(Random random, ParkKind kind, boolean marked) {
        int pick = random.nextInt(6);
        if (marked) {
            return "m";
        }
        return pick == 0 && kind != ParkKind.NEW ? "t" : "p";
    }

    private static void plot(StringBuilder svg, Plot plot) {
        double x = LEFT + (plot.column() - plot.row()) * HALF_WIDTH;
        double y = TOP + (plot.column() + plot.row()) * HALF_HEIGHT;
        face(svg, "g", new double[] {
            x, y, x + HALF_WIDTH, y + HALF_HEIGHT, x, y + 2 * HALF_HEIGHT, x - HALF_WIDTH, y + HALF_HEIGHT
        });
        if (plot.floors() == 0) {
            return;
        }
        double w = HALF_WIDTH * 0.74;
        double h = HALF_HEIGHT * 0.74;
        double base = y + HALF_HEIGHT;
        double roof = base - plot.floors() * FLOOR;
        String tone = plot.tone();
        face(svg, tone + "l", new double[] {x - w, roof, x, roof + h, x, base + h, x - w, base});
        face(svg, tone + "r", new double[] {x + w, roof, x, roof + h, x, base + h, x + w, base});
        face(svg, tone + "t", new double[] {x, roof - h, x + w, roof, x, roof + h, x - w, roof});
        for (int floor = 1; floor < plot.floors(); floor++) {
            double line = roof + floor * FLOOR;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"%sw\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1f\"/>",
                    tone,
                    x - w,
                    line,
                    x,
                    line + h,
                    x + w,
                    line));
        }
    }

    private static void face(StringBuilder svg, String name, double[] points) {
        svg.append("<polygon class=\"").append(name).append("\" points=\"");
        for (int i = 0; i < points.length; i += 2) {
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", points[i], points[i + 1]));
        }
        svg.append("\"/>");
    }

    /** One square of the ground with what stands on it. */
    private record Plot(int row, int column, int floors, String tone) {}
}
