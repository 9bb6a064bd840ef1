package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.settlement.boundary.application.ApplicationView;
import io.parkverse.settlement.boundary.precheck.FindingView;
import io.parkverse.shell.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The screens of the application with how far each is; any of them can be gone to at any time. */
class WizardSteps extends Nav {

    private static final long serialVersionUID = 1L;

    WizardSteps(ApplicationView application, WizardStep current) {
        addClassName("pv-wizard-steps");
        getElement().setAttribute("aria-label", Words.text("settle.wizard.steps"));
        Set<WizardStep> open = application.precheck().findings().stream()
                .filter(FindingView::open)
                .map(view -> WizardStep.ofField(view.finding().field()))
                .collect(Collectors.toSet());
        List<WizardStep> steps = WizardStep.of(application.kind());
        OrderedList list = new OrderedList();
        for (WizardStep step : steps) {
            list.add(item(application, step, step == current, open.contains(step)));
        }
        Span progress = new Span(Words.text("settle.wizard.progress", steps.indexOf(current) + 1, steps.size()));
        progress.addClassName("pv-wizard-progress");
        add(progress, list);
    }

    private static ListItem item(ApplicationView application, WizardStep step, boolean current, boolean open) {
        Anchor link = new Anchor(address(application, step), Words.text(step.nameKey()));
        ListItem item = new ListItem(mark(application, step, open), link);
        if (current) {
            link.getElement().setAttribute("aria-current", "step");
            item.addClassName("pv-wizard-current");
        }
        return item;
    }

    private static Span mark(ApplicationView application, WizardStep step, boolean open) {
        Span mark = new Span();
        mark.addClassName("pv-wizard-mark");
        boolean saved = step.section()
                .map(section -> application.state(section).saved())
                .orElse(false);
        if (open) {
            mark.add(VaadinIcon.EXCLAMATION.create());
            mark.addClassName("pv-wizard-open");
            picture(mark, "settle.wizard.open");
        } else if (saved) {
            mark.add(VaadinIcon.CHECK.create());
            mark.addClassName("pv-wizard-done");
            picture(mark, "settle.wizard.saved-mark");
        }
        return mark;
    }

    private static void picture(Span mark, String meaning) {
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", Words.text(meaning));
    }

    static String address(ApplicationView application, WizardStep step) {
        return "cases/" + application.workCase().id() + "/application/" + step.path();
    }
}
