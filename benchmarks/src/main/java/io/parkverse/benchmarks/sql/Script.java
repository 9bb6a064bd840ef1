package io.parkverse.benchmarks.sql;

import io.parkverse.benchmarks.sql.Statement.Parameter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A piece of work in plain JDBC: learnt from two runs of it, one after the other. What both said alike stays; an id
 * that differs was born in the run and gets a new one each time; a number that differs goes on as it went from the
 * first run to the second; and of other values that differ, what is new takes the place of what was. For one thread.
 */
public final class Script {

    private record Line(String sql, List<Turn> parameters, int changed) {}

    private final List<List<Line>> transactions = new ArrayList<>();
    private int runs;
    private int deviations;

    private Script() {}

    /**
     * Learns from the same piece of work done twice.
     *
     * @throws IllegalStateException when the runs did not say the same statements
     */
    public static Script of(Runnable once, Runnable again) {
        List<List<Statement>> first = RecordingDriver.record(once);
        List<List<Statement>> second = RecordingDriver.record(again);
        if (first.isEmpty() || first.size() != second.size()) {
            throw new IllegalStateException(first.size() + " and " + second.size() + " transactions");
        }
        Script script = new Script();
        for (int i = 0; i < first.size(); i++) {
            script.transactions.add(lines(first.get(i), second.get(i)));
        }
        return script;
    }

    private static List<Line> lines(List<Statement> first, List<Statement> second) {
        if (!first.stream()
                .map(Statement::sql)
                .toList()
                .equals(second.stream().map(Statement::sql).toList())) {
            throw new IllegalStateException("the runs said different statements");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            List<Turn> turns = new ArrayList<>();
            for (int place = 0; place < first.get(i).parameters().size(); place++) {
                turns.add(Turn.between(
                        first.get(i).parameters().get(place),
                        second.get(i).parameters().get(place)));
            }
            lines.add(new Line(first.get(i).sql(), turns, second.get(i).changed()));
        }
        return List.copyOf(lines);
    }

    /**
     * Says it all once more.
     *
     * @param people of the second run, whose place others take this time
     */
    public void run(Connection connection, Map<UUID, UUID> people) throws SQLException {
        runs++;
        Map<UUID, UUID> born = new HashMap<>(people);
        for (List<Line> transaction : transactions) {
            for (Line line : transaction) {
                List<Parameter> said = new ArrayList<>(line.parameters().size());
                for (Turn turn : line.parameters()) {
                    said.add(turn.parameter(runs, born));
                }
                int changed = Statement.say(connection, line.sql(), said);
                deviations += changed == line.changed() ? 0 : 1;
            }
            connection.commit();
        }
    }

    public int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    public int transactions() {
        return transactions.size();
    }

    /** How many statements changed another number of rows than the recorded one, per statement said. */
    public double deviating() {
        int said = runs * statements();
        return said == 0 ? 0 : (double) deviations / said;
    }
}
