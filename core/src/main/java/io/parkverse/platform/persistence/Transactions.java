package io.parkverse.platform.persistence;

import java.util.concurrent.Callable;

/** Where boundaries get their transactions from: the server's JTA, or a plain one in tests of core. */
public interface Transactions {

    /**
     * Runs work in the running transaction or in a new one, which ends with it: committed when the
     * work returns, rolled back when it throws.
     */
    <T> T required(Callable<T> work) throws Exception;

    /** Runs something once the running transaction has been committed, and never otherwise. */
    void afterCommit(Runnable action);
}
