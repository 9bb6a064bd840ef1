package io.parkverse.settlement.boundary.precheck;

import io.parkverse.platform.caller.Caller;
import java.time.LocalDate;
import java.util.List;

/** Knows which companies are on public lists, such as 经营异常名录; a bean of a feature that keeps such lists. */
public interface ListedCompanies {

    /** Current entries of a company, by its unified social credit code. */
    List<Entry> entriesOf(Caller job, String code);

    /**
     * An entry of a public list.
     *
     * @param rule rule id of the finding: {@code list.abnormal} or {@code list.dishonest}
     * @param sourceKey of the rule source that the list rests on
     * @param from where the entry is taken from; one that starts with {@code @} is the key of a text
     * @param seenOn day on which the entry was last seen there
     */
    record Entry(String rule, String sourceKey, String reason, LocalDate listedOn, String from, LocalDate seenOn) {}
}
