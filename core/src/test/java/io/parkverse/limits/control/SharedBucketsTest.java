package io.parkverse.limits.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.parkverse.limits.boundary.Quota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Buckets on two members of a grid over loopback. */
class SharedBucketsTest {

    private static final long LIMIT = 1_000;
    private static final Quota QUOTA = new Quota(LIMIT, Duration.ofMinutes(1), false);
    private static final int PORT = 25_970;
    private static final int MEMBERS = 8;
    private static final String CLUSTER = "limits-" + UUID.randomUUID();

    private static HazelcastInstance first;
    private static HazelcastInstance second;

    private final SetClock clock = new SetClock();
    private final Buckets here = node(Optional.of(first));
    private final Buckets there = node(Optional.of(second));
    private final String name = UUID.randomUUID().toString();

    @BeforeAll
    static void join() {
        first = Hazelcast.newHazelcastInstance(loopback());
        second = Hazelcast.newHazelcastInstance(loopback());
    }

    @AfterAll
    static void leave() {
        second.shutdown();
        first.shutdown();
    }

    @Test
    @DisplayName("G1.2 two nodes together admit the limit, to within 1 %, and again when its time has passed")
    void together() {
        assertThat(first.getCluster().getMembers()).hasSize(2);

        assertThat(flood(here, there)).isBetween(LIMIT * 99 / 100, LIMIT * 101 / 100);
        assertThat(here.left(name, QUOTA)).isZero();
        clock.now = clock.now.plus(QUOTA.per());
        assertThat(there.left(name, QUOTA)).isEqualTo(LIMIT);
        assertThat(flood(here, there)).isBetween(LIMIT * 99 / 100, LIMIT * 101 / 100);
    }

    @Test
    @DisplayName("G1.2 what one node has used up the other one refuses, and tells how long to wait")
    void usedUp() {
        assertThat(flood(here)).isEqualTo(LIMIT);
        clock.now = clock.now.plusSeconds(20);

        assertThat(there.take(name, QUOTA).admitted()).isFalse();
        assertThat(there.take(name, QUOTA).pause()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    @DisplayName("G1.2 without the grid a node goes on and admits the limit by itself, not more")
    void alone() {
        Buckets alone = node(Optional.empty());

        assertThat(flood(alone)).isEqualTo(LIMIT);
        assertThat(alone.take(name, QUOTA).admitted()).isFalse();
    }

    @Test
    @DisplayName("G1.2 when the grid is lost on the way a node goes on by itself")
    void lost() {
        HazelcastInstance leaving = Hazelcast.newHazelcastInstance(apart());
        Buckets node = node(Optional.of(leaving));
        assertThat(node.take(name, QUOTA).left()).isEqualTo(LIMIT - 1);

        leaving.shutdown();

        assertThat(flood(node)).isEqualTo(LIMIT);
        assertThat(node.take(name, QUOTA).admitted()).isFalse();
    }

    @Test
    @DisplayName("G1.2 a limit of nothing admits nothing")
    void nothing() {
        assertThat(here.take(name, new Quota(0, QUOTA.per(), false)).admitted()).isFalse();
    }

    @Test
    @DisplayName("G1.2 a quota that comes back evenly gives one time after its part of the span")
    void evenly() {
        Quota even = new Quota(10, Duration.ofSeconds(10), true);
        IntStream.range(0, 10).forEach(i -> here.take(name, even));
        assertThat(here.take(name, even).pause()).isEqualTo(Duration.ofSeconds(1));

        clock.now = clock.now.plusSeconds(1);

        assertThat(here.take(name, even).admitted()).isTrue();
        assertThat(here.take(name, even).admitted()).isFalse();
    }

    /** Asks twice as often as is admitted, by two threads per node; how often it was admitted. */
    private long flood(Buckets... nodes) {
        List<CompletableFuture<Long>> askers = Stream.of(nodes)
                .flatMap(node -> Stream.of(node, node))
                .map(node -> CompletableFuture.supplyAsync(() -> IntStream.range(0, (int) LIMIT)
                        .filter(i -> node.take(name, QUOTA).admitted())
                        .count()))
                .toList();
        return askers.stream().mapToLong(CompletableFuture::join).sum();
    }

    private Buckets node(Optional<HazelcastInstance> grid) {
        Buckets node = new Buckets();
        node.shared = new GridBuckets();
        node.shared.grid = () -> grid;
        node.shared.clock = clock;
        node.own = new LocalBuckets();
        node.own.clock = clock;
        return node;
    }

    private static Config loopback() {
        Config config = new Config().setClusterName(CLUSTER);
        config.setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.logging.type", "slf4j")
                .setProperty("hazelcast.socket.bind.any", "false");
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().setPort(PORT).getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        IntStream.range(PORT, PORT + MEMBERS)
                .forEach(port -> join.getTcpIpConfig().addMember("127.0.0.1:" + port));
        return config;
    }

    private static Config apart() {
        Config config = loopback().setClusterName(CLUSTER + "-apart");
        config.getNetworkConfig().getJoin().getTcpIpConfig().setEnabled(false);
        return config;
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-03-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
