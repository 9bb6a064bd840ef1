package io.parkverse.platform.identifier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Source of time-ordered identifiers (UUID version 7, RFC 9562). Safe for concurrent use. */
public final class UuidV7 {

    /** Behind every id in time. */
    public static final UUID LAST = new UUID(-1, -1);

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private UuidV7() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
