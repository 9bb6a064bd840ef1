package io.parkverse.limits.control;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The server's own Hazelcast; none outside of a server, where nothing is injected. */
@ApplicationScoped
public class ServerGrid implements Grid {

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance hazelcast;

    @Override
    public Optional<HazelcastInstance> instance() {
        return Optional.ofNullable(hazelcast);
    }
}
