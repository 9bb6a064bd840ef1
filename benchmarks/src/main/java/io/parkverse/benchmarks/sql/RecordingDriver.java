package io.parkverse.benchmarks.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * PostgreSQL's driver, whose connections can be listened to. Only statements that are prepared while a tape runs
 * in their thread go through a proxy; otherwise the price is a call or two of the connection's.
 */
public final class RecordingDriver implements Driver {

    private static final ThreadLocal<Tape> TAPE = new ThreadLocal<>();

    private final Driver driver = new org.postgresql.Driver();

    private RecordingDriver() {}

    /** Takes the place of PostgreSQL's driver in this JVM; called before the first connection is made. */
    public static void install() throws SQLException {
        for (Driver other : Collections.list(DriverManager.getDrivers())) {
            DriverManager.deregisterDriver(other);
        }
        DriverManager.registerDriver(new RecordingDriver());
    }

    /** What a piece of work says to the database in this thread, transaction by transaction. */
    static List<List<Statement>> record(Runnable work) {
        Tape tape = new Tape();
        TAPE.set(tape);
        try {
            work.run();
        } finally {
            TAPE.remove();
        }
        return tape.transactions();
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = driver.connect(url, info);
        return connection == null
                ? null
                : proxy(Connection.class, (proxy, method, arguments) -> ofConnection(connection, method, arguments));
    }

    private static Object ofConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        Object result = call(connection, method, arguments);
        Tape tape = TAPE.get();
        if (tape != null) {
            switch (method.getName()) {
                case "prepareStatement" -> {
                    return listenedTo((PreparedStatement) result, (String) arguments[0], tape);
                }
                case "commit" -> tape.commit();
                case "rollback" -> tape.rollback();
                case "createStatement", "prepareCall" ->
                    throw new IllegalStateException(method.getName() + " is not recorded");
                default -> {
                    // says nothing to the database
                }
            }
        }
        return result;
    }

    private static PreparedStatement listenedTo(PreparedStatement statement, String sql, Tape tape) {
        TreeMap<Integer, Statement.Parameter> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            Object result = call(statement, method, arguments);
            String name = method.getName();
            if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer place) {
                parameters.put(place, parameter(name, arguments));
            } else if (name.equals("executeUpdate")) {
                tape.add(new Statement(sql, List.copyOf(parameters.values()), (Integer) result));
            } else if (name.equals("executeQuery") || name.equals("execute")) {
                int changed = Boolean.FALSE.equals(result) ? statement.getUpdateCount() : -1;
                tape.add(new Statement(sql, List.copyOf(parameters.values()), changed));
            } else if (name.equals("addBatch")) {
                throw new IllegalStateException("a batch is not recorded");
            }
            return result;
        });
    }

    private static Statement.Parameter parameter(String setter, Object[] arguments) {
        if (setter.equals("setNull")) {
            return new Statement.Parameter(null, (Integer) arguments[1]);
        }
        boolean typed = setter.equals("setObject") && arguments.length > 2 && arguments[2] instanceof Integer;
        return new Statement.Parameter(arguments[1], typed ? (Integer) arguments[2] : Statement.Parameter.ANY);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw Optional.ofNullable(e.getCause()).orElse(e);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RecordingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }
}
