package io.parkverse.settlement.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Dropped;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.UploadWords;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;

/** The way beside the electronic signature: print, sign and stamp, scan, and the park confirms. */
class PaperPath extends Details {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 20L * 1024 * 1024;

    PaperPath(EnvelopeView envelope, Envelopes envelopes, Caller caller, SerializableRunnable arrived) {
        setSummaryText(Words.text("settle.paper.title"));
        Div body = new Div(new OrderedList(
                new ListItem(Words.text("settle.paper.print")),
                new ListItem(Words.text("settle.paper.stamp")),
                new ListItem(Words.text("settle.paper.scan"))));
        for (EnvelopeView.Paper paper : envelope.papers()) {
            Upload upload = new Upload(new Dropped(
                    MAX_BYTES, scan -> envelopes.uploadScan(caller, envelope.id(), paper.id(), scan), () -> {
                        Tell.done(Words.text("settle.paper.arrived"));
                        arrived.run();
                    }));
            upload.setI18n(UploadWords.of(Words.locale()));
            upload.setMaxFiles(1);
            upload.getElement().setAttribute("aria-label", paper.fileName());
            body.add(upload);
        }
        add(body);
    }
}
