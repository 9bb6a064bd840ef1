package io.parkverse.limits.control;

import com.hazelcast.core.HazelcastInstance;
import java.util.Optional;

/** The memory that the nodes share. */
public interface Grid {

    /** Empty where there is none, or not now. */
    Optional<HazelcastInstance> instance();
}
