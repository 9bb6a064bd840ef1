package io.parkverse.testing;

import io.parkverse.platform.persistence.OneParkContext;
import io.parkverse.platform.persistence.Transactions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.RollbackException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The transactions of core's tests: the same EclipseLink on the same walls, without a server. */
@Alternative
@Priority(1)
@ApplicationScoped
public class LocalTransactions implements Transactions {

    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "parkverse",
            Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource",
                    "",
                    "jakarta.persistence.jdbc.url",
                    TestDatabase.instance().url(),
                    "jakarta.persistence.jdbc.user",
                    TestDatabase.APP,
                    "jakarta.persistence.jdbc.password",
                    "",
                    "eclipselink.connection-pool.default.max",
                    "40"));

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<List<Runnable>> AFTER_COMMIT = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public <T> T required(Callable<T> work) throws Exception {
        if (CURRENT.get() != null) {
            return work.call();
        }
        EntityManager entityManager = FACTORY.createEntityManager();
        CURRENT.set(entityManager);
        List<Runnable> actions = List.of();
        try {
            entityManager.getTransaction().begin();
            T result = work.call();
            commit(entityManager);
            actions = List.copyOf(AFTER_COMMIT.get());
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
            CURRENT.remove();
            AFTER_COMMIT.remove();
            actions.forEach(Runnable::run);
        }
    }

    private static void commit(EntityManager entityManager) {
        try {
            entityManager.getTransaction().commit();
        } catch (RollbackException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        AFTER_COMMIT.get().add(action);
    }

    /** Stands for the container's proxy: always the persistence context of the running transaction. */
    @Produces
    @Alternative
    @Priority(1)
    public EntityManager entityManager() {
        return OneParkContext.of(current());
    }

    private static EntityManager current() {
        return (EntityManager) Proxy.newProxyInstance(
                LocalTransactions.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, args) -> {
                    EntityManager target = CURRENT.get();
                    if (target == null) {
                        throw new IllegalStateException("no transaction is running");
                    }
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
