package io.parkverse.benchmarks.failover;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for, and what of it was acknowledged; compared in the end with what the database holds. A write is
 * asked for once, however often it is sent, and has to be there once when it was acknowledged, and at most once when
 * it was not. Safe for many threads.
 */
final class Ledger {

    private final Map<Kind, Page> pages = new EnumMap<>(Kind.class);

    private static final class Page {

        private final Map<String, Integer> acknowledged = new HashMap<>();
        private long asked;
    }

    /**
     * How a kind of writes came out.
     *
     * @param lost acknowledged and not there
     * @param doubled there more often than asked for
     */
    record Verdict(long asked, long acknowledged, long there, long lost, long doubled) {}

    synchronized void asked(Kind kind) {
        page(kind).asked++;
    }

    synchronized void acknowledged(Kind kind, String mark) {
        page(kind).acknowledged.merge(mark, 1, Integer::sum);
    }

    /** Compares with the marks of what is there, each as often as it was done. */
    synchronized Verdict verdict(Kind kind, List<String> there) {
        Page page = page(kind);
        Map<String, Integer> found = new HashMap<>();
        there.forEach(mark -> found.merge(mark, 1, Integer::sum));
        Set<String> marks = new HashSet<>(found.keySet());
        marks.addAll(page.acknowledged.keySet());
        long lost = 0;
        long doubled = 0;
        long unheard = 0;
        for (String mark : marks) {
            int expected = page.acknowledged.getOrDefault(mark, 0);
            int present = found.getOrDefault(mark, 0);
            lost += Math.max(0, expected - present);
            doubled += Math.max(0, present - Math.max(1, expected));
            unheard += expected == 0 ? 1 : 0;
        }
        long acknowledged = page.acknowledged.values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        doubled += Math.max(0, unheard - (page.asked - acknowledged));
        return new Verdict(page.asked, acknowledged, there.size(), lost, doubled);
    }

    private Page page(Kind kind) {
        return pages.computeIfAbsent(kind, key -> new Page());
    }
}
