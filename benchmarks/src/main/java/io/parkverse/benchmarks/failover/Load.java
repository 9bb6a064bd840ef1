package io.parkverse.benchmarks.failover;

import io.parkverse.benchmarks.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All who work while nodes come and go. The ledger is one for all times, each time has its own tally. */
record Load(Server server, List<Company> companies, Ledger ledger) {

    Load(Server server, List<Company> companies) {
        this(server, List.copyOf(companies), new Ledger());
    }

    /** Lets all work for a time. */
    Tally during(Duration time) throws Exception {
        Tally tally = new Tally(companies.size());
        try (Shift shift = start(tally, time)) {
            shift.finish();
        }
        return tally;
    }

    Shift start(Tally tally, Duration time) {
        List<Worker> workers = new ArrayList<>();
        for (Company company : companies) {
            workers.add(new Applicant(
                    company,
                    new Program(server, server.park(company.slug()), company.token(), tally),
                    new Acknowledged(ledger, tally, workers.size())));
        }
        return Shift.start(workers, time);
    }
}
