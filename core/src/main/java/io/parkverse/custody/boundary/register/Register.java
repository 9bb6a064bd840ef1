package io.parkverse.custody.boundary.register;

import java.util.List;

/**
 * The registrar: tells who is on the public lists, and takes proposals for the list of abnormal operation
 * (经营异常名录). An adapter and its simulator pass the same contract test.
 */
public interface Register {

    /** Whether nobody outside of the portal learns of what is asked; shown wherever an answer is. */
    boolean simulated();

    /**
     * Proposes a company that cannot be reached at its address.
     *
     * @return the number under which the registrar keeps the proposal: never blank, at most 60 characters
     */
    String propose(Proposal proposal);

    /**
     * Entries of a company on the public lists, as they are now.
     *
     * @param code unified social credit code; an unknown one has no entries
     */
    List<RegisterEntry> entriesOf(String code);
}
