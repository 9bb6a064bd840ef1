package io.parkverse.benchmarks.sql;

import java.util.ArrayList;
import java.util.List;

/** All transactions of one thread while it ran. For one thread. */
final class Tape {

    private final List<List<Statement>> transactions = new ArrayList<>();
    private List<Statement> current = new ArrayList<>();

    void add(Statement statement) {
        current.add(statement);
    }

    void commit() {
        if (!current.isEmpty()) {
            transactions.add(List.copyOf(current));
        }
        current = new ArrayList<>();
    }

    void rollback() {
        if (!current.isEmpty()) {
            throw new IllegalStateException("what is rolled back cannot be replayed: " + current);
        }
    }

    List<List<Statement>> transactions() {
        return List.copyOf(transactions);
    }
}
