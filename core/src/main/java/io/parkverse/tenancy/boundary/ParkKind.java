package io.parkverse.tenancy.boundary;

/** Where a park stands besides its virtual side. */
public enum ParkKind {
    /** A park on the ground that gets a virtual side. */
    EXISTING,
    /** A park on the ground that is being built. */
    NEW,
    /** A park without ground. */
    VIRTUAL
}
