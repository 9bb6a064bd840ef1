package io.parkverse.settlement.boundary.rules;

import java.io.Serializable;

/**
 * A trade that a kind of address does not take.
 *
 * @param rule key of the rule: {@code prior-approval-in-custody}
 * @param term the words of the business scope that it was found by
 * @param binding whether rule and list of trades are both verified
 */
public record Exclusion(String rule, String term, Citation source, boolean binding) implements Serializable {}
