package io.parkverse.platform.persistence;

import java.sql.SQLException;

/** A statement that the database refused. Its message is for the log, never for a user. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    public SqlFailure(SQLException cause) {
        super(cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Whether a unique constraint refused the row (SQLSTATE 23505). */
    public boolean duplicate() {
        return state.equals("23505");
    }

    /** Whether any integrity constraint refused the row (SQLSTATE class 23). */
    public boolean constraint() {
        return state.startsWith("23");
    }
}
