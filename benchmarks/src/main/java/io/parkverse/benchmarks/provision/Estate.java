package io.parkverse.benchmarks.provision;

import io.parkverse.benchmarks.Server;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The parks of one server: how many are open, and more of them. */
final class Estate {

    private static final int WORKERS = 2;

    private final Server server;
    private final Founder founder;
    private int next;

    private Estate(Server server, Founder founder, int next) {
        this.server = server;
        this.founder = founder;
        this.next = next;
    }

    /** The server as it is, with a durable database; numbers go on where an earlier run has ended. */
    static Estate of(Server server) throws IOException, SQLException {
        server.database().makeDurable();
        int opened = (int) server.database().number("select count(*) from park where slug like 'bench-%'");
        return new Estate(server, Founder.signedIn(server), opened);
    }

    Server server() {
        return server;
    }

    /** Short addresses of the open parks. */
    List<String> slugs() throws SQLException {
        return server.database().column("select slug from park where state = 'OPEN' order by slug");
    }

    /** Opens parks one after the other; seconds of each until it was live. */
    List<Double> openTimed(int count) throws IOException, SQLException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = next++;
            seconds.add(founder.openAndVisit(number));
            requireWhole(number);
        }
        return seconds;
    }

    /** Opens parks until there are as many. */
    void growTo(int parks) throws Exception {
        int missing = parks - slugs().size();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> openings = new ArrayList<>();
            for (int i = 0; i < missing; i++) {
                int number = next++;
                openings.add(workers.submit(() -> {
                    founder.open(number);
                    return number;
                }));
            }
            for (Future<?> opening : openings) {
                opening.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a park could not be opened", e.getCause());
        } finally {
            workers.shutdownNow();
        }
        server.database().execute("analyze");
    }

    /** What a stranger cannot see: the operator's hat and the sets of rules. */
    private void requireWhole(int number) throws SQLException {
        String park = "(select id from park where slug = ? and state = 'OPEN')";
        long hats = server.database()
                .number(
                        "select count(*) from membership where role = 'PARK_OPERATOR' and tenant_id = " + park,
                        Founder.slug(number));
        long rules = server.database()
                .number("select count(*) from rule_set where tenant_id = " + park, Founder.slug(number));
        if (hats != 1 || rules == 0) {
            throw new IllegalStateException(
                    "park " + number + " has " + hats + " operators and " + rules + " rule sets");
        }
    }
}
