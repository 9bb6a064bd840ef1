package io.parkverse.notify.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.notify.boundary.Notices;
import io.parkverse.notify.control.Arrivals.Addressee;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.persistence.Transactions;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final String KEY = "identity.sms.password-changed";

    private final Arrivals arrivals = Portal.bean(Arrivals.class);
    private final Notices notices = Portal.bean(Notices.class);
    private final Transactions transactions = Portal.bean(Transactions.class);
    private final TenantId park = Portal.park();
    private final Caller job = Caller.job(park, "test");
    private final Caller person = Portal.person(park);
    private final ConcurrentLinkedQueue<Addressee> told = new ConcurrentLinkedQueue<>();
    private final Consumer<Addressee> listener = told::add;

    @BeforeEach
    void listen() {
        arrivals.onArrival(listener);
    }

    @AfterEach
    void stop() {
        arrivals.noLonger(listener);
    }

    @Test
    @DisplayName("G2.2 whose inbox has got a message is told once it is there")
    void told() {
        notices.send(job, person.account(), KEY, List.of("here"), Optional.empty());

        assertThat(told).contains(new Addressee(park, person.account()));
    }

    @Test
    @DisplayName("G2.2 a message that is rolled back is never told")
    void rolledBack() {
        assertThatThrownBy(() -> transactions.required(() -> {
                    notices.send(job, person.account(), KEY, List.of("here"), Optional.empty());
                    throw new IllegalStateException("after the message");
                }))
                .hasMessageContaining("after the message");

        assertThat(told).doesNotContain(new Addressee(park, person.account()));
    }
}
