package io.parkverse.benchmarks.failover;

/** What one worker notes: in the ledger of all writes, and when in the tally of the present time. */
record Acknowledged(Ledger ledger, Tally tally, int worker) {

    void asked(Kind kind) {
        ledger.asked(kind);
    }

    void of(Kind kind, String mark) {
        ledger.acknowledged(kind, mark);
        tally.acknowledged(worker, System.nanoTime());
    }
}
