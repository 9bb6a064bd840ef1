package io.parkverse.edge;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.site.control.PublicContent;
import io.parkverse.tenancy.boundary.ParkDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tells the other WAR and the other nodes that the public content of a park has changed. Payara makes
 * the beans of the EAR's libraries anew for each WAR, so a brand saved in the console would otherwise
 * stay unknown to the portal of the same node.
 */
@ApplicationScoped
public class ContentFanOut {

    private static final String TOPIC = "parkverse.public-content";

    private final Consumer<TenantId> publisher = this::publish;
    private UUID registration;

    @Resource(lookup = "payara/Hazelcast")
    HazelcastInstance grid;

    @Inject
    PublicContent content;

    @Inject
    ParkDirectory directory;

    public void start() {
        registration = topic().addMessageListener(message -> changed(TenantId.of(message.getMessageObject())));
        content.onChange(publisher);
    }

    public void stop() {
        content.noLonger(publisher);
        if (grid.getLifecycleService().isRunning()) {
            topic().removeMessageListener(registration);
        }
    }

    private void publish(TenantId park) {
        topic().publish(park.toString());
    }

    private void changed(TenantId park) {
        directory.forget(park);
        content.changedElsewhere(park);
    }

    private ITopic<String> topic() {
        return grid.getTopic(TOPIC);
    }
}
