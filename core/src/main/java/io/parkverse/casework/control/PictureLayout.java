package io.parkverse.casework.control;

import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the states of a process stand in its picture. Layers are rows from top to bottom: the main path,
 * which is the longest, gives each of its states a row in the middle column. Side trips stand left of it
 * and ends off the path right of it, in the free row nearest to the barycentre of their neighbours.
 * Lengths are user units of the SVG.
 */
final class PictureLayout {

    static final double BOX_HEIGHT = 50;
    static final double ROW_HEIGHT = 104;
    static final double MARGIN = 28;
    static final double LANE = 16;
    private static final double MIN_BOX_WIDTH = 172;
    private static final double BOX_PADDING = 30;
    private static final double LABEL_SPACE = 36;

    /** The column of a state. */
    enum Column {
        SIDE,
        MAIN,
        EXIT
    }

    /** A state with its place; {@code x} and {@code y} are its left upper corner. */
    record Box(State state, Column column, int row, double x, double y, double width) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + BOX_HEIGHT;
        }

        double middle() {
            return y + BOX_HEIGHT / 2;
        }

        double centre() {
            return x + width / 2;
        }
    }

    private final ProcessPlan plan;
    private final Locale locale;
    private final List<String> mainPath;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final double boxWidth;

    PictureLayout(ProcessPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        this.mainPath = MainPath.of(plan);
        this.boxWidth = plan.states().stream()
                .mapToDouble(state -> TextWidth.of(state.name().in(locale), 14) + BOX_PADDING)
                .reduce(MIN_BOX_WIDTH, Math::max);
        for (int row = 0; row < mainPath.size(); row++) {
            columns.put(mainPath.get(row), Column.MAIN);
            rows.put(mainPath.get(row), row);
        }
        place(Column.SIDE);
        place(Column.EXIT);
    }

    /** All states with their places, in the order of the process. */
    List<Box> boxes() {
        return plan.states().stream()
                .map(state -> new Box(
                        state,
                        columns.get(state.key()),
                        rows.get(state.key()),
                        left(columns.get(state.key())),
                        top(rows.get(state.key())),
                        boxWidth))
                .toList();
    }

    List<String> mainPath() {
        return mainPath;
    }

    double top(int row) {
        return MARGIN + row * ROW_HEIGHT;
    }

    double width() {
        Column last = columns.containsValue(Column.EXIT) ? Column.EXIT : Column.MAIN;
        return left(last) + boxWidth + MARGIN;
    }

    double height() {
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return top(last) + BOX_HEIGHT + MARGIN;
    }

    private double left(Column column) {
        double side = MARGIN + phaseWidth();
        double sideWidth = columns.containsValue(Column.SIDE) ? boxWidth : 0;
        double main = side + sideWidth + LABEL_SPACE + labelWidth(Column.SIDE, Column.MAIN);
        return switch (column) {
            case SIDE -> side;
            case MAIN -> main;
            case EXIT -> main + boxWidth + 2 * LABEL_SPACE + exits() * LANE + labelWidth(Column.EXIT, Column.EXIT);
        };
    }

    private double phaseWidth() {
        return plan.phases().stream()
                        .mapToDouble(phase -> TextWidth.of(phase.name().in(locale), 12))
                        .max()
                        .orElse(0)
                + MARGIN;
    }

    /** Widest label on ways into some columns that do not simply go down the main path. */
    private double labelWidth(Column one, Column other) {
        return plan.transitions().stream()
                .filter(way -> columns.get(way.to()) == one || columns.get(way.to()) == other)
                .filter(way -> !down(way))
                .mapToDouble(way -> TextWidth.of(way.label().in(locale), 12))
                .max()
                .orElse(0);
    }

    private boolean down(Transition way) {
        return columns.get(way.from()) == Column.MAIN
                && columns.get(way.to()) == Column.MAIN
                && rows.get(way.to()) == rows.get(way.from()) + 1;
    }

    private long exits() {
        return columns.values().stream().filter(Column.EXIT::equals).count();
    }

    private void place(Column column) {
        List<State> states = new ArrayList<>(plan.states().stream()
                .filter(state -> !mainPath.contains(state.key()))
                .filter(state -> state.kind().ends() == (column == Column.EXIT))
                .toList());
        Map<String, Double> wanted = new HashMap<>();
        states.forEach(state -> wanted.put(state.key(), barycentre(state)));
        states.sort(Comparator.comparingDouble(state -> wanted.get(state.key())));
        Set<Integer> taken = new HashSet<>();
        for (State state : states) {
            int row = nearestFree(wanted.get(state.key()), taken);
            taken.add(row);
            rows.put(state.key(), row);
            columns.put(state.key(), column);
        }
    }

    private double barycentre(State state) {
        return plan.transitions().stream()
                .flatMap(way -> neighbour(way, state))
                .filter(rows::containsKey)
                .mapToInt(rows::get)
                .average()
                .orElseGet(() -> Math.min(plan.position(state.key()), mainPath.size() - 1));
    }

    private static Stream<String> neighbour(Transition way, State state) {
        if (way.to().equals(state.key())) {
            return Stream.of(way.from());
        }
        return way.from().equals(state.key()) && !state.kind().ends() ? Stream.of(way.to()) : Stream.empty();
    }

    private static int nearestFree(double wanted, Set<Integer> taken) {
        int row = (int) Math.round(wanted);
        for (int distance = 0; ; distance++) {
            if (row - distance >= 0 && !taken.contains(row - distance)) {
                return row - distance;
            }
            if (!taken.contains(row + distance)) {
                return row + distance;
            }
        }
    }
}
