package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Database;
import io.parkverse.benchmarks.ProgramToken;
import io.parkverse.benchmarks.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * All who work while nodes come and go: half of each kind begins on each node. The ledger is one for all times, each
 * time has its own tally.
 */
final class Load {

    static final int PROGRAMS = 8;
    static final int SIGNERS = 2;
    static final int CASHIERS = 2;

    private static final List<String> PARKS = List.of("jinghu", "lishan", "zhiyuan");
    private static final String FOUNDER = "founder@parkverse.example";
    private static final int NODES = 2;

    private final Server server;
    private final Ledger ledger = new Ledger();
    private final List<Company> companies = new ArrayList<>();
    private final Queue<UUID> agreements = new ConcurrentLinkedQueue<>();
    private final List<String> remittanceCodes;

    private Load(Server server, List<String> remittanceCodes) {
        this.server = server;
        this.remittanceCodes = remittanceCodes;
    }

    /** Lays the data set out, on both nodes. */
    static Load prepared(Server server, int agreements) throws Exception {
        Database database = server.database();
        List<UUID> cases = agreements(server, agreements);
        Load load = new Load(server, Agreements.remittanceCodes(database));
        load.agreements.addAll(cases);
        for (int i = 0; i < PROGRAMS; i++) {
            load.companies.add(Company.found(database, PARKS.get(i % PARKS.size()), i + 1));
        }
        return load;
    }

    private static List<UUID> agreements(Server server, int number) throws Exception {
        String park = PARKS.get(0);
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            List<Future<List<UUID>>> making = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                String token = ProgramToken.ofPark(server.database(), park, List.of("cases:write", "documents:review"));
                Line line = new Line(server, new Tally(1), node(node));
                Agreements made = new Agreements(server.database(), park, new Program(line, server.park(park), token));
                List<Integer> numbers = IntStream.range(0, number)
                        .filter(i -> i % NODES == making.size())
                        .boxed()
                        .toList();
                making.add(threads.submit(() -> made.make(numbers)));
            }
            List<UUID> cases = new ArrayList<>();
            for (Future<List<UUID>> made : making) {
                cases.addAll(made.get());
            }
            return cases;
        } finally {
            threads.shutdownNow();
        }
    }

    Truth truth() {
        return new Truth(server.database(), companies);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Lets all work for a time. */
    Tally during(Duration time) throws Exception {
        Tally tally = tally();
        try (Shift shift = start(tally, time)) {
            shift.finish();
        }
        return tally;
    }

    static Tally tally() {
        return new Tally(PROGRAMS + SIGNERS + CASHIERS);
    }

    Shift start(Tally tally, Duration time) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (Company company : companies) {
            Program program = new Program(line(tally, workers.size()), server.park(company.slug()), company.token());
            workers.add(new Applicant(company, program, noted(tally, workers)));
        }
        String host = server.park(PARKS.get(0));
        for (int i = 0; i < SIGNERS; i++) {
            Person founder = Person.signedIn(line(tally, i), host, "/app/", FOUNDER);
            workers.add(new Signer(founder, agreements, noted(tally, workers)));
        }
        for (int i = 0; i < CASHIERS; i++) {
            Person operator = Person.signedIn(line(tally, i), host, "/admin/", "operator@" + PARKS.get(0) + ".example");
            workers.add(new Cashier(operator, remittanceCodes, noted(tally, workers)));
        }
        return Shift.start(workers, time);
    }

    private Line line(Tally tally, int number) {
        return new Line(server, tally, node(number));
    }

    private static String node(int number) {
        return "node" + (number % NODES + 1);
    }

    private Acknowledged noted(Tally tally, List<Worker> before) {
        return new Acknowledged(ledger, tally, before.size());
    }
}
