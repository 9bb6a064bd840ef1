package io.parkverse.benchmarks.settlement;

import io.parkverse.benchmarks.sql.Script;
import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four parks, one for each set of rules, and the callers who share them: a park is one caller's only. */
final class Streets implements AutoCloseable {

    /** A city whose rules are an edition of their own. */
    static final String OWN_CITY = "own";

    private static final double NANOS = 1e9;

    private final List<SettledPark> parks = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();
    private final List<Caller> models = new ArrayList<>();
    private final List<FreePlaces> places = new ArrayList<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(SettlementBenchmark.CALLERS);

    private Streets() {}

    static Streets open() {
        Streets streets = new Streets();
        for (String city : SettlementBenchmark.CITIES) {
            streets.parks.add(new SettledPark(city));
        }
        return streets;
    }

    List<SettledPark> parks() {
        return List.copyOf(parks);
    }

    /** Settles that many cases in each park; cases a second. */
    double settle(int cases) throws Exception {
        return rate(cases, park -> {
            SettledPark mine = parks.get(park);
            return () -> mine.settle(mine.applicant());
        });
    }

    /** Learns how each park's cases go in SQL. */
    void learn() {
        for (SettledPark park : parks) {
            park.await(2);
            Caller first = park.applicant();
            Caller second = park.applicant();
            scripts.add(Script.of(() -> park.settle(first), () -> park.settle(second)));
            models.add(second);
            places.add(new FreePlaces(park.desk().park));
        }
    }

    /** Says the SQL of that many cases in each park by plain JDBC; cases a second. */
    double say(int cases) throws Exception {
        return rate(cases, park -> {
            Connection connection = TestDatabase.instance().asApplication();
            connection.setAutoCommit(false);
            return new Work() {
                @Override
                public void once() throws SQLException {
                    scripts.get(park).run(connection, standIns(park));
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        });
    }

    /** Whom and what the model's case had found, and the next ones in their place. */
    private Map<UUID, UUID> standIns(int park) {
        Actor.Person before = (Actor.Person) models.get(park).actor();
        Actor.Person now = (Actor.Person) parks.get(park).applicant().actor();
        return Map.of(
                before.account().value(), now.account().value(),
                before.signIn().value(), now.signIn().value(),
                places.get(park).lastTaken(), places.get(park).next());
    }

    int statements() {
        return scripts.get(0).statements();
    }

    /** Share of the statements of plain JDBC that changed another number of rows than the portal's. */
    double deviating() {
        return scripts.stream().mapToDouble(Script::deviating).max().orElseThrow();
    }

    /** What one caller does again and again. */
    private interface Work extends AutoCloseable {

        void once() throws SQLException;

        @Override
        default void close() throws SQLException {
            // most works hold nothing
        }
    }

    private interface Works {
        Work in(int park) throws SQLException;
    }

    private double rate(int cases, Works works) throws Exception {
        parks.forEach(park -> park.await(cases));
        long begin = System.nanoTime();
        List<Callable<Void>> all = new ArrayList<>();
        for (int caller = 0; caller < SettlementBenchmark.CALLERS; caller++) {
            int first = caller;
            all.add(() -> {
                for (int park = first; park < parks.size(); park += SettlementBenchmark.CALLERS) {
                    try (Work work = works.in(park)) {
                        for (int i = 0; i < cases; i++) {
                            work.once();
                        }
                    }
                }
                return null;
            });
        }
        for (Future<Void> part : callers.invokeAll(all)) {
            part.get();
        }
        return cases * parks.size() / ((System.nanoTime() - begin) / NANOS);
    }

    @Override
    public void close() {
        callers.shutdownNow();
        Portal.bean(KeptPress.class).print(true);
    }
}
