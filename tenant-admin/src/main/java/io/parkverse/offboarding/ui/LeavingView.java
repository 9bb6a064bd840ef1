package io.parkverse.offboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.console.Deed;
import io.parkverse.console.Polling;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.boundary.ExportState;
import io.parkverse.offboarding.boundary.ExportView;
import io.parkverse.offboarding.boundary.ParkExports;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.Served;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Everything of the park in one file, and the way out of the platform. */
@Needs("offboarding.export")
@Route(value = "leaving", layout = ConsoleFrame.class)
public class LeavingView extends View {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final double MEGA = 1e6;

    private final ParkExports exports;
    private final Div list = new Div();
    private final Polling polling = new Polling(this, this::show);

    @Inject
    public LeavingView(ParkExports exports, Departures departures, Parks parks) {
        this.exports = exports;
        list.addClassName("pv-lines");
        Button ask = new Button(own("export"), VaadinIcon.DOWNLOAD.create(), click -> {
            Deed.done(() -> exports.ask(caller()));
            show();
        });
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(title()).lead(own("lead")),
                new Card(own("exports"), muted(own("exports.words")), list).actions(ask),
                new DepartureCard(caller(), departures, parks, caller().park()));
        show();
    }

    @Override
    protected String title() {
        return own("title");
    }

    private void show() {
        List<ExportView> known =
                exports.list(caller(), PageRequest.first(SHOWN)).items();
        list.removeAll();
        if (known.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.DOWNLOAD, own("exports.empty"), own("exports.empty.words")));
        }
        known.forEach(export -> list.add(line(export)));
        polling.wanted(known.stream().anyMatch(export -> export.state() == ExportState.WAITING));
    }

    private Component line(ExportView export) {
        Div line = new Div(new Span(Words.moment(export.askedAt())), pill(export.state()));
        line.addClassName("pv-row");
        if (export.state() == ExportState.READY) {
            Anchor file = new Anchor(Served.saved(() -> exports.open(caller(), export.id())), own("download"));
            line.add(
                    file,
                    muted(own(
                            "export.size",
                            export.rows(),
                            export.files(),
                            String.format(Locale.ROOT, "%.1f", export.size() / MEGA))),
                    muted(own("export.until", Words.moment(export.until()))));
            Span hash = muted("SHA-256 " + export.hash());
            hash.getStyle().set("overflow-wrap", "anywhere");
            line.add(hash);
        }
        return line;
    }

    private static StatePill pill(ExportState state) {
        Tone tone = switch (state) {
            case WAITING -> Tone.WAITING;
            case READY -> Tone.GOOD;
            case FAILED -> Tone.DANGER;
            case REMOVED -> Tone.NEUTRAL;
        };
        return new StatePill(tone, Words.text("offboarding.export." + state));
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("pv-muted");
        return span;
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.leaving." + name, arguments);
    }
}
