package io.parkverse.console;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.audit.ui.AuditPage;
import io.parkverse.casework.ui.ProcessPage;
import io.parkverse.casework.ui.ReasonsView;
import io.parkverse.identity.ui.MembersView;
import io.parkverse.identity.ui.RolesView;
import io.parkverse.identity.ui.TokensView;
import io.parkverse.identity.ui.UnmaskingsView;
import io.parkverse.identity.ui.VisitsView;
import io.parkverse.intake.ui.ImportsView;
import io.parkverse.limits.ui.LimitsView;
import io.parkverse.offboarding.ui.LeavingView;
import io.parkverse.settlement.ui.RulesView;
import io.parkverse.shell.Words;
import io.parkverse.tenancy.ui.BrandPage;
import io.parkverse.tenancy.ui.ParkPage;
import io.parkverse.webhooks.ui.WebhooksView;

/** Entries of a park's own settings. */
final class ParkEntries {

    private ParkEntries() {}

    static void addTo(ConsoleFrame frame) {
        frame.group(
                Words.text("manage.group.rules"),
                frame.entry(Words.text("manage.process.title"), ProcessPage.class, VaadinIcon.CLUSTER),
                frame.entry(Words.text("manage.rules.title"), RulesView.class, VaadinIcon.BOOK),
                frame.entry(Words.text("manage.reasons.title"), ReasonsView.class, VaadinIcon.COMMENT_ELLIPSIS_O));
        frame.group(
                Words.text("manage.group.park"),
                frame.entry(Words.text("manage.park.title"), ParkPage.class, VaadinIcon.INFO_CIRCLE_O),
                frame.entry(Words.text("manage.brand.title"), BrandPage.class, VaadinIcon.PAINTBRUSH),
                frame.entry(Words.text("manage.limits.title"), LimitsView.class, VaadinIcon.DASHBOARD),
                frame.entry(Words.text("manage.imports.title"), ImportsView.class, VaadinIcon.UPLOAD),
                frame.entry(Words.text("manage.leaving.title"), LeavingView.class, VaadinIcon.ARCHIVE));
        frame.group(
                Words.text("manage.group.people"),
                frame.entry(Words.text("manage.members.title"), MembersView.class, VaadinIcon.USERS),
                frame.entry(Words.text("manage.roles.title"), RolesView.class, VaadinIcon.KEY_O),
                frame.entry(Words.text("manage.tokens.title"), TokensView.class, VaadinIcon.KEY),
                frame.entry(Words.text("manage.webhooks.title"), WebhooksView.class, VaadinIcon.CONNECT_O),
                frame.entry(Words.text("manage.audit.title"), AuditPage.class, VaadinIcon.CLOCK),
                frame.entry(Words.text("manage.unmaskings.title"), UnmaskingsView.class, VaadinIcon.EYE),
                frame.entry(Words.text("manage.visits.title"), VisitsView.class, VaadinIcon.USER_STAR));
    }
}
