package io.parkverse.custody.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.UploadWords;

/** A place to drop one file of custody. */
class DropPlace extends Upload {

    private static final long serialVersionUID = 1L;

    DropPlace(
            String label,
            Acceptance accepted,
            SerializableConsumer<io.parkverse.files.boundary.Upload> target,
            SerializableRunnable arrived) {
        super(new Dropped(accepted.maxBytes(), target, arrived));
        setI18n(UploadWords.of(Words.locale()));
        setMaxFiles(1);
        setMaxFileSize((int) accepted.maxBytes());
        setAcceptedFileTypes(
                accepted.kinds().stream().map(MediaKind::mediaType).sorted().toArray(String[]::new));
        setDropLabel(new Span(label));
        getElement().setAttribute("aria-label", label);
    }
}
