package io.parkverse.console;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.parkverse.billing.ui.PaymentsView;
import io.parkverse.casework.ui.QueueView;
import io.parkverse.casework.ui.SecondLooksView;
import io.parkverse.casework.ui.WorkloadView;
import io.parkverse.custody.ui.ListingsView;
import io.parkverse.custody.ui.MailView;
import io.parkverse.custody.ui.PapersView;
import io.parkverse.custody.ui.ProbesView;
import io.parkverse.custody.ui.RechecksView;
import io.parkverse.custody.ui.ReportView;
import io.parkverse.custody.ui.RosterView;
import io.parkverse.custody.ui.TermsView;
import io.parkverse.enterprise.ui.EnterprisesView;
import io.parkverse.identity.boundary.ParkVisits;
import io.parkverse.identity.ui.ActingBanner;
import io.parkverse.platform.boundary.Rights;
import io.parkverse.settlement.ui.AddressesView;
import io.parkverse.settlement.ui.CertificatesView;
import io.parkverse.settlement.ui.StatisticsView;
import io.parkverse.shell.Frame;
import io.parkverse.shell.Visit;
import io.parkverse.shell.Words;
import jakarta.inject.Inject;
import java.util.Set;

/** The frame of the operator's console. */
public class ConsoleFrame extends Frame {

    private static final long serialVersionUID = 1L;

    /** What everybody may do who works for a park, and nobody else. */
    private static final String STAFF = "casework.queue";

    @Inject
    public ConsoleFrame(Rights rights, ParkVisits visits) {
        this(rights.own(Visit.current().caller()), visits);
    }

    private ConsoleFrame(Set<String> rights, ParkVisits visits) {
        super("/admin", Words.text("desk.console.subtitle"), rights);
        boolean works = rights.contains(STAFF);
        if (!visit().onPlatform()) {
            visits.own(visit().caller())
                    .filter(acting -> acting.running() || !works)
                    .ifPresent(acting -> announce(new ActingBanner(visit(), visits, acting)));
        }
        if (!visit().onPlatform() && !works) {
            return;
        }
        if (visit().onPlatform()) {
            PlatformEntries.addTo(this);
            return;
        }
        group(
                "",
                entry(Words.text("desk.console.home"), ConsoleHome.class, VaadinIcon.HOME_O),
                entry(Words.text("desk.console.queue"), QueueView.class, VaadinIcon.INBOX),
                entry(Words.text("manage.second-looks.title"), SecondLooksView.class, VaadinIcon.EYE),
                entry(Words.text("manage.workload.title"), WorkloadView.class, VaadinIcon.SCALE),
                entry(Words.text("manage.statistics.title"), StatisticsView.class, VaadinIcon.CHART));
        group(
                Words.text("desk.console.group.operations"),
                entry(Words.text("manage.enterprises.title"), EnterprisesView.class, VaadinIcon.FACTORY),
                entry(Words.text("desk.console.addresses"), AddressesView.class, VaadinIcon.BUILDING_O),
                entry(Words.text("desk.console.payments"), PaymentsView.class, VaadinIcon.MONEY),
                entry(Words.text("manage.certificates.title"), CertificatesView.class, VaadinIcon.DIPLOMA));
        group(
                Words.text("manage.group.custody"),
                entry(Words.text("manage.roster.title"), RosterView.class, VaadinIcon.RECORDS),
                entry(Words.text("manage.papers.title"), PapersView.class, VaadinIcon.FILE_TEXT_O),
                entry(Words.text("manage.mail.title"), MailView.class, VaadinIcon.ENVELOPES_O),
                entry(Words.text("manage.custody-report.title"), ReportView.class, VaadinIcon.BAR_CHART),
                entry(Words.text("manage.rechecks.title"), RechecksView.class, VaadinIcon.CHECK_SQUARE_O),
                entry(Words.text("manage.probes.title"), ProbesView.class, VaadinIcon.PHONE),
                entry(Words.text("manage.listings.title"), ListingsView.class, VaadinIcon.WARNING),
                entry(Words.text("manage.terms.title"), TermsView.class, VaadinIcon.CALENDAR_CLOCK));
        ParkEntries.addTo(this);
    }
}
