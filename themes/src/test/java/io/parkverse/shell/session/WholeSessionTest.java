package io.parkverse.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.Browserless;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WholeSessionTest {

    private static final List<Boolean> HELD = new ArrayList<>();

    @BeforeEach
    void visit() {
        HELD.clear();
        Browserless.visit("io.parkverse.shell", Caller.anonymous(TenantId.PLATFORM), Texts.CHINESE);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G2.2 a session is written under its lock, so that nobody changes it meanwhile")
    void whole() {
        WholeSession session = new WholeSession(VaadinService.getCurrent());

        VaadinSession read = writtenElsewhere(session);

        assertThat(HELD).containsExactly(true);
        assertThat(read).isInstanceOf(WholeSession.class);
        read.refreshTransients(VaadinSession.getCurrent().getSession(), VaadinService.getCurrent());
        assertThat(read.getLocale()).isEqualTo(Texts.ENGLISH);
    }

    @Test
    @DisplayName("G2.2 Flow's own session is written while others may change it")
    void torn() {
        writtenElsewhere(new VaadinSession(VaadinService.getCurrent()));

        assertThat(HELD).containsExactly(false);
    }

    @Test
    @DisplayName("G2.2 what was read can be written and read again")
    void again() {
        WholeSession session = new WholeSession(VaadinService.getCurrent());
        VaadinSession once = writtenElsewhere(session);

        assertThat(copy(once)).isInstanceOf(WholeSession.class);
    }

    /** Writes and reads the session on a thread that does not hold its lock. */
    private static VaadinSession writtenElsewhere(VaadinSession session) {
        VaadinSession current = VaadinSession.getCurrent();
        session.refreshTransients(current.getSession(), VaadinService.getCurrent());
        session.setLocale(Texts.ENGLISH);
        session.setAttribute(Witness.class, new Witness(session));
        current.unlock();
        try {
            return CompletableFuture.supplyAsync(() -> copy(session)).join();
        } finally {
            current.lock();
        }
    }

    private static VaadinSession copy(VaadinSession session) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(session);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (VaadinSession) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes whether the thread that writes it holds the lock of its session. */
    private static final class Witness implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient VaadinSession session;

        Witness(VaadinSession session) {
            this.session = session;
        }

        private void writeObject(ObjectOutputStream stream) throws IOException {
            if (session != null) {
                HELD.add(session.hasLock());
            }
            stream.defaultWriteObject();
        }
    }
}
