package io.parkverse.identity.boundary;

import io.parkverse.platform.caller.Caller;
import java.util.List;
import java.util.UUID;

/**
 * Personal data that a feature shows masked and can show in the clear. Found as beans; called only
 * after the reason was written down, inside the park's transaction.
 */
public interface UnmaskingSource {

    /** Name of the kind of record, such as {@code account}. */
    String kind();

    /** What people call a record of the caller's park, nothing personal in the clear; empty when it is gone. */
    String title(Caller caller, UUID subject);

    /** The values of a record of the caller's park; empty when there is no such record. */
    List<Revealed> reveal(Caller caller, UUID subject);
}
