package io.parkverse.benchmarks.failover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    @DisplayName("G2.3 writes that are there once each are neither lost nor doubled")
    void faultless() {
        acknowledged("a", "b");

        assertThat(ledger.verdict(Kind.CASE, List.of("b", "a"))).isEqualTo(new Ledger.Verdict(2, 2, 2, 0, 0));
    }

    @Test
    @DisplayName("G2.3 an acknowledged write that is not there is found to be lost")
    void lost() {
        acknowledged("a", "b");

        Ledger.Verdict verdict = ledger.verdict(Kind.CASE, List.of("a"));

        assertThat(verdict.lost()).isEqualTo(1);
        assertThat(verdict.doubled()).isZero();
    }

    @Test
    @DisplayName("G2.3 two writes that were acknowledged as one and the same are found to be one too few")
    void mixedUp() {
        acknowledged("a", "a");

        assertThat(ledger.verdict(Kind.CASE, List.of("a")).lost()).isEqualTo(1);
    }

    @Test
    @DisplayName("G2.3 an effect that is there twice is found, acknowledged or not")
    void doubled() {
        acknowledged("a");
        ledger.asked(Kind.CASE);

        Ledger.Verdict verdict = ledger.verdict(Kind.CASE, List.of("a", "a", "unheard", "unheard"));

        assertThat(verdict.lost()).isZero();
        assertThat(verdict.doubled()).isEqualTo(2);
    }

    @Test
    @DisplayName("G2.3 a write that was never acknowledged may be there once, and need not be")
    void unheard() {
        acknowledged("a");
        ledger.asked(Kind.CASE);

        assertThat(ledger.verdict(Kind.CASE, List.of("a", "unheard")).doubled()).isZero();
        assertThat(ledger.verdict(Kind.CASE, List.of("a")).lost()).isZero();
    }

    @Test
    @DisplayName("G2.3 an effect under another mark than the acknowledged one is found, for nobody asked for it")
    void unasked() {
        acknowledged("a");

        assertThat(ledger.verdict(Kind.CASE, List.of("a", "second try")).doubled())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("G2.3 kinds of writes are told apart")
    void kinds() {
        acknowledged("a");

        assertThat(ledger.verdict(Kind.MOVE, List.of("a")).doubled()).isEqualTo(1);
    }

    private void acknowledged(String... marks) {
        for (String mark : marks) {
            ledger.asked(Kind.CASE);
            ledger.acknowledged(Kind.CASE, mark);
        }
    }
}
