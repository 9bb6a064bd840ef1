package io.parkverse.shell.part;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.error.DomainException;
import java.io.IOException;

/**
 * Takes a file that is dropped on a view straight to its boundary, which checks type, size and content.
 * The size limit here only ends a transfer early; what the browser says about the file is not believed.
 */
public final class Dropped implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 422;

    private final long maxBytes;
    private final SerializableConsumer<Upload> target;
    private final SerializableRunnable arrived;

    /**
     * A way in for files.
     *
     * @param target runs on the request's thread, outside of the user interface
     * @param arrived runs in the user interface after a file was taken
     */
    public Dropped(long maxBytes, SerializableConsumer<Upload> target, SerializableRunnable arrived) {
        this.maxBytes = maxBytes;
        this.target = target;
        this.arrived = arrived;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            target.accept(new Upload(event.getFileName(), event.getInputStream()));
            event.getUI().accessSynchronously(arrived::run);
        } catch (DomainException refusal) {
            event.getResponse().setStatus(REFUSED);
            event.getUI().accessSynchronously(() -> Tell.refused(refusal));
        }
    }

    @Override
    public long getFileSizeMax() {
        return maxBytes;
    }

    @Override
    public long getRequestSizeMax() {
        return maxBytes + maxBytes / 8;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
