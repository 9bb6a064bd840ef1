package io.parkverse.platform.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A persistence context whose park is set once. Were it set again, what the first park has loaded would
 * answer for the second one, and would be written back, from memory, where the database cannot see it
 * (attack paths 16 and 17). Native queries are refused too: they would pass by the discriminator.
 */
public final class OneParkContext implements InvocationHandler {

    private final EntityManager target;

    private OneParkContext(EntityManager target) {
        this.target = target;
    }

    /** The same persistence context, fixed to the first park that is set. */
    public static EntityManager of(EntityManager target) {
        return (EntityManager) Proxy.newProxyInstance(
                OneParkContext.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new OneParkContext(target));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("setProperty") && Wall.TENANT_PROPERTY.equals(arguments[0])) {
            refuseSecondPark();
        }
        if (method.getName().equals("createNativeQuery")) {
            throw new IllegalStateException("native queries are switched off");
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void refuseSecondPark() {
        if (target.getProperties().containsKey(Wall.TENANT_PROPERTY)) {
            throw new IllegalStateException("the park of a persistence context is fixed");
        }
    }
}
