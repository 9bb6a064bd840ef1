package io.parkverse.shell.session;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/**
 * A Flow session that is written as it is at one moment. The container writes sessions at the end of requests and
 * knows nothing of the session's lock, so a second request or a push could change components while they are
 * written: the copy on the other nodes would be torn, or none. Whoever writes this one holds its lock meanwhile.
 */
public class WholeSession extends VaadinSession {

    private static final long serialVersionUID = 1L;
    private static final long PATIENCE_SECONDS = 10;
    private static final ThreadLocal<WholeSession> WRITTEN = new ThreadLocal<>();

    public WholeSession(VaadinService service) {
        super(service);
    }

    /**
     * What is written in this session's place.
     *
     * @throws InvalidObjectException when the session is busy for long; the request that keeps it writes it at its end
     */
    protected Object writeReplace() throws IOException {
        if (WRITTEN.get() == this) {
            return this;
        }
        Lock lock = getLockInstance();
        if (lock == null) {
            return written();
        }
        boolean held = false;
        try {
            held = lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!held) {
                throw new InvalidObjectException("the session is busy");
            }
            return written();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InvalidObjectException("interrupted while waiting for the session");
        } finally {
            if (held) {
                lock.unlock();
            }
        }
    }

    private Written written() throws IOException {
        WholeSession outer = WRITTEN.get();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        WRITTEN.set(this);
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(this);
        } finally {
            if (outer == null) {
                WRITTEN.remove();
            } else {
                WRITTEN.set(outer);
            }
        }
        return new Written(bytes.toByteArray());
    }

    /** A session in its written form; reading gives the session. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        private Object readResolve() throws IOException {
            try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                return stream.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }
    }
}
