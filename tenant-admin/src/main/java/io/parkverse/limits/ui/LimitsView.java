package io.parkverse.limits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitAmount;
import io.parkverse.limits.boundary.LimitOverview;
import io.parkverse.limits.boundary.LimitUse;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** All limits of the park with their use; what is nearly used up comes first. */
@Needs("limits.read")
@Route(value = "limits", layout = ConsoleFrame.class)
public class LimitsView extends View {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    @Inject
    public LimitsView(LimitOverview overview) {
        List<LimitUse> uses = overview.list(caller());
        add(new PageHeader(title())
                .lead(own("lead"))
                .actions(Exports.whole("limits", () -> overview.list(caller()))
                        .column(own("column.limit"), use -> name(use.limit()))
                        .column(own("column.used"), use -> String.valueOf(use.used()))
                        .column(own("column.most"), use -> String.valueOf(use.most()))));
        List<LimitUse> near =
                uses.stream().filter(use -> use.state() != LimitUse.State.FREE).toList();
        if (!near.isEmpty()) {
            add(card("near", near));
        }
        for (Limit.Kind kind : Limit.Kind.values()) {
            add(card(
                    "kind." + kind,
                    uses.stream().filter(use -> use.limit().kind() == kind).toList()));
        }
    }

    @Override
    protected String title() {
        return own("title");
    }

    private static Card card(String heading, List<LimitUse> uses) {
        Div lines = new Div();
        lines.addClassName("pv-lines");
        uses.forEach(use -> lines.add(line(use)));
        return new Card(own(heading), lines);
    }

    private static Component line(LimitUse use) {
        Div line = new Div(new Span(name(use.limit())));
        line.addClassName("pv-limit");
        String most = LimitAmount.written(use.limit().unit(), use.most());
        if (use.limit().hasUse()) {
            String used = LimitAmount.written(use.limit().unit(), use.used());
            line.add(bar(use), new Span(own("used", used, most)));
        } else {
            line.add(new Span(), new Span(own("at-most", most)));
        }
        Div notes = new Div();
        notes.addClassName("pv-row");
        if (use.state() == LimitUse.State.REACHED) {
            notes.add(new StatePill(Tone.DANGER, own("state.REACHED")));
        } else if (use.state() == LimitUse.State.NEAR) {
            notes.add(new StatePill(Tone.ATTENTION, own("state.NEAR", Math.round(use.share() * PERCENT))));
        }
        if (use.own()) {
            Span set = new Span(own("set"));
            set.addClassName("pv-muted");
            notes.add(set);
        }
        line.add(notes);
        return line;
    }

    private static ProgressBar bar(LimitUse use) {
        ProgressBar bar = new ProgressBar(0, 1, use.share());
        bar.getElement().setAttribute("aria-label", name(use.limit()));
        bar.addClassName("pv-limit-" + use.state().name().toLowerCase(Locale.ROOT));
        return bar;
    }

    private static String name(Limit limit) {
        return Words.text("limits.name." + limit.key());
    }

    private static String own(String name, Object... arguments) {
        return Words.text("manage.limits." + name, arguments);
    }
}
