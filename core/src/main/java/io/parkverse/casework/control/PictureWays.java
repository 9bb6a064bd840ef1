package io.parkverse.casework.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.control.PictureLayout.Box;
import io.parkverse.casework.control.PictureLayout.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lines of a process picture. Down the main path they are straight; back on it they take a lane to the
 * left; between main path and side trip they go across; all lines to the same exit share one lane to the
 * right and one label.
 */
final class PictureWays {

    private static final double PORT = 13;
    private static final double PAIR = 9;

    /** Where a label's lines stand, from its anchor ({@code start}, {@code middle}, {@code end}). */
    record Label(List<String> lines, double x, double y, String anchor) {}

    /** One line with its label, and whether it leads to an exit. */
    record Way(Track track, Label label, boolean exit) {}

    private final ProcessPlan plan;
    private final Locale locale;
    private final Map<String, Box> boxes;
    private final List<Box> exits;
    private int lanes;

    PictureWays(ProcessPlan plan, Locale locale, List<Box> boxes) {
        this.plan = plan;
        this.locale = locale;
        this.boxes = boxes.stream().collect(toMap(box -> box.state().key(), Function.identity()));
        this.exits = boxes.stream()
                .filter(box -> box.column() == Column.EXIT)
                .sorted(Comparator.comparingInt(Box::row))
                .toList();
    }

    List<Way> all() {
        List<Way> ways = new ArrayList<>();
        plan.transitions().stream()
                .filter(way -> box(way.to()).column() != Column.EXIT)
                .collect(groupingBy(way -> way.from() + " " + way.to(), LinkedHashMap::new, toList()))
                .values()
                .forEach(same -> ways.add(way(same)));
        exits.forEach(exit -> ways.addAll(into(exit)));
        return ways;
    }

    private Way way(List<Transition> same) {
        Box from = box(same.get(0).from());
        Box to = box(same.get(0).to());
        List<String> lines = labels(same.stream());
        if (from.column() == Column.MAIN && to.column() == Column.MAIN) {
            return to.row() == from.row() + 1 ? down(from, to, lines) : around(from, to, lines);
        }
        if (from.column() != Column.EXIT) {
            return across(from, to, lines);
        }
        return back(from, to, lines);
    }

    private static Way down(Box from, Box to, List<String> lines) {
        Track track = Track.at(from.centre(), from.bottom()).down(to.y());
        double y = (from.bottom() + to.y()) / 2 + 1 - (lines.size() - 1) * 7;
        return new Way(track, new Label(lines, from.centre() + 11, y, "start"), false);
    }

    private Way around(Box from, Box to, List<String> lines) {
        double sense = to.row() > from.row() ? PAIR : -PAIR;
        double lane = from.x() - 20 - PictureLayout.LANE * lanes++;
        Track track = Track.at(from.x(), from.middle() + sense)
                .across(lane)
                .down(to.middle() - sense)
                .across(to.x());
        double y = (from.middle() + to.middle()) / 2 + 4;
        return new Way(track, new Label(lines, lane - 7, y, "end"), false);
    }

    /** Between main path and side trip: out on the upper, back on the lower of two lines. */
    private static Way across(Box from, Box to, List<String> lines) {
        boolean out = to.column() == Column.SIDE;
        Box side = out ? to : from;
        Box other = out ? from : to;
        double shift = out ? -PAIR : PAIR;
        double start = out ? other.x() : side.right();
        double end = out ? side.right() : other.x();
        Track track = Track.at(start, from.middle() + shift);
        if (from.row() != to.row()) {
            track = track.across((side.right() + other.x()) / 2 + shift).down(to.middle() + shift);
        }
        double y = side.middle() + (out ? -PAIR - 6 - 14 * (lines.size() - 1) : PAIR + 16);
        return new Way(track.across(end), new Label(lines, (side.right() + other.x()) / 2, y, "middle"), false);
    }

    /** From an end back into the process: over the top of both. */
    private static Way back(Box from, Box to, List<String> lines) {
        double above = Math.min(from.y(), to.y()) - 14;
        Track track = Track.at(from.centre(), from.y())
                .down(above)
                .across(to.centre())
                .down(to.y());
        return new Way(track, new Label(lines, from.centre() - 8, above - 5, "end"), false);
    }

    private List<Way> into(Box exit) {
        List<Transition> ways = plan.transitions().stream()
                .filter(way -> way.to().equals(exit.state().key()))
                .toList();
        List<String> lines = labels(ways.stream());
        Label label = new Label(lines, exit.x() - 14, exit.middle() - 7 - 14 * (lines.size() - 1), "end");
        return ways.stream()
                .map(Transition::from)
                .distinct()
                .map(from -> new Way(intoLane(box(from), exit), label, true))
                .toList();
    }

    private Track intoLane(Box from, Box exit) {
        double lane = mainRight() + 22 + PictureLayout.LANE * exits.indexOf(exit);
        Track track;
        if (from.column() == Column.MAIN) {
            track = Track.at(from.right(), from.middle() + port(from, exit));
        } else {
            double between = from.bottom() + PictureLayout.ROW_HEIGHT - PictureLayout.BOX_HEIGHT - 12;
            track = Track.at(from.centre(), from.bottom()).down(between - PORT * exits.indexOf(exit) / 2);
        }
        return track.across(lane).down(exit.middle()).across(exit.x());
    }

    /** Lines to exits above leave above the middle, those to exits below leave below it. */
    private double port(Box from, Box exit) {
        List<Box> targets = exits.stream()
                .filter(target -> plan.leaving(from.state().key()).stream()
                        .anyMatch(way -> way.to().equals(target.state().key())))
                .toList();
        if (targets.size() == 1 || exit.row() == from.row()) {
            return 0;
        }
        boolean above = exit.row() < from.row();
        long nearer = targets.stream()
                .filter(target -> above
                        ? target.row() < from.row() && target.row() > exit.row()
                        : target.row() > from.row() && target.row() < exit.row())
                .count();
        return (above ? -PORT : PORT) * (1 + nearer);
    }

    private double mainRight() {
        return boxes.values().stream()
                .filter(box -> box.column() == Column.MAIN)
                .mapToDouble(Box::right)
                .max()
                .orElse(0);
    }

    private List<String> labels(Stream<Transition> ways) {
        return ways.map(way -> way.label().in(locale)).distinct().toList();
    }

    private Box box(String state) {
        return boxes.get(state);
    }
}
