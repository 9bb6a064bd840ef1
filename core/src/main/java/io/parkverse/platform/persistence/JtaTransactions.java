package io.parkverse.platform.persistence;

import io.parkverse.platform.inject.Unproxied;
import jakarta.annotation.Resource;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Transactions of the application server. */
@Unproxied
public class JtaTransactions implements Transactions {

    @Resource
    UserTransaction transaction;

    @Resource
    TransactionSynchronizationRegistry registry;

    @Override
    public <T> T required(Callable<T> work) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    private void end(boolean commit) throws Exception {
        if (!commit || transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transaction.rollback();
            return;
        }
        try {
            transaction.commit();
        } catch (RollbackException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }
}
