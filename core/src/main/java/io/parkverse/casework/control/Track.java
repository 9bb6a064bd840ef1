package io.parkverse.casework.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of horizontal and vertical stretches with round corners. A value. */
record Track(List<Point> points) {

    private static final double RADIUS = 7;

    record Point(double x, double y) {

        /** The point at a distance from this one on the straight way to another. */
        Point towards(Point other, double distance) {
            double length = Math.hypot(other.x - x, other.y - y);
            double share = length == 0 ? 0 : distance / length;
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }

        double distance(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %.1f", x, y);
        }
    }

    Track {
        points = List.copyOf(points);
    }

    static Track at(double x, double y) {
        return new Track(List.of(new Point(x, y)));
    }

    Track across(double x) {
        return to(new Point(x, last().y()));
    }

    Track down(double y) {
        return to(new Point(last().x(), y));
    }

    /** The {@code d} of an SVG path. */
    String path() {
        StringBuilder path = new StringBuilder("M" + points.get(0));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double radius = Math.min(
                    RADIUS, Math.min(corner.distance(points.get(i - 1)), corner.distance(points.get(i + 1))) / 2);
            path.append(" L").append(corner.towards(points.get(i - 1), radius));
            path.append(" Q").append(corner).append(' ').append(corner.towards(points.get(i + 1), radius));
        }
        return path.append(" L").append(last()).toString();
    }

    /** Goes on to a point; a stretch without length is left out. */
    private Track to(Point next) {
        if (next.distance(last()) < 0.5) {
            return this;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(next);
        return new Track(more);
    }

    private Point last() {
        return points.get(points.size() - 1);
    }
}
