package io.parkverse.casework.boundary.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Which cases are counted, and what is looked for in them.
 *
 * @param milestones keys of states in the order of the way, the start first
 * @param reasonEvents events whose notes say why a case went back or ended
 * @param kinds of cases; all when empty
 */
public record StatisticsFilter(
        String process, List<String> milestones, List<String> reasonEvents, StatisticsPeriod period, Set<String> kinds)
        implements Serializable {

    public StatisticsFilter {
        milestones = List.copyOf(milestones);
        reasonEvents = List.copyOf(reasonEvents);
        kinds = Set.copyOf(kinds);
    }
}
