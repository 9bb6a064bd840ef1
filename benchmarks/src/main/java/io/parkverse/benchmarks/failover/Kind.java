package io.parkverse.benchmarks.failover;

import java.util.Locale;

/** What is written under load. A mark tells the writes of a kind apart, and stands in the database with what each has done. */
enum Kind {
    /** A case is opened; its mark is the case. */
    CASE,
    /** A file is uploaded; its mark is the file's name. */
    UPLOAD,
    /** The form of an enterprise is saved; its mark is the enterprise with the number of the change. */
    FORM,
    /** A case is moved; its mark is the case. */
    MOVE,
    /** A paper is signed by its enterprise; its mark is the checksum of the paper as it was seen. */
    SIGNATURE,
    /** A transfer is taken in with a bank's statement and paid on an invoice; its mark stands in the transfer's text. */
    TRANSFER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
