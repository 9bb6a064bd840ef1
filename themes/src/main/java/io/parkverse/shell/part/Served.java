package io.parkverse.shell.part;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.error.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that a view links to or shows. It is fetched from its boundary on each request, so that rights
 * are checked then and nothing but the way to it stays in the session. Shown files may be framed by the
 * page of the same host and run nothing.
 */
public final class Served implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'self'; frame-ancestors 'self'";

    private final SerializableSupplier<Download> source;
    private final boolean shown;

    private Served(SerializableSupplier<Download> source, boolean shown) {
        this.source = source;
        this.shown = shown;
    }

    /** To be shown within the page. */
    public static Served shown(SerializableSupplier<Download> source) {
        return new Served(source, true);
    }

    /** To be kept by the person. */
    public static Served saved(SerializableSupplier<Download> source) {
        return new Served(source, false);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Download download;
        try {
            download = source.get();
        } catch (DomainException refusal) {
            event.getResponse()
                    .sendError(refusal.code().status(), refusal.code().code());
            return;
        }
        VaadinResponse response = event.getResponse();
        response.setContentType(download.mediaType());
        response.setHeader("Content-Length", String.valueOf(download.size()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", disposition(download.fileName()));
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        try (InputStream content = download.content()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
    }
}
