package io.parkverse.enterprise.control.profile;

import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.enterprise.entity.EnterpriseQualification;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Reminds of certificates before they end: once for each of 60, 30 and 7 days. A time that was missed is
 * not made up for; the next one is.
 */
@ApplicationScoped
public class Expiry {

    /** Days before the end. */
    static final List<Integer> TIMES = List.of(7, 30, 60);

    private static final String ENDS = "enterprise.notice.certificate-ends";

    @Inject
    EntityManager entityManager;

    @Inject
    ProfileStore store;

    @Inject
    Memberships memberships;

    @Inject
    Notices notices;

    @Inject
    ParkToday day;

    public int remind(Caller job) {
        LocalDate today = day.today();
        List<EnterpriseQualification> due = entityManager
                .createQuery(
                        "select q from EnterpriseQualification q where q.validUntil between :today and :last order by q.id",
                        EnterpriseQualification.class)
                .setParameter("today", today)
                .setParameter("last", today.plusDays(TIMES.get(TIMES.size() - 1)))
                .getResultStream()
                .filter(certificate -> certificate.remindAt(time(certificate.qualification(), today)))
                .toList();
        due.forEach(certificate -> tell(job, certificate, today));
        return due.size();
    }

    /** The reminder that is due for a certificate: the nearest of those times that have been reached. */
    private static int time(Qualification certificate, LocalDate today) {
        long left = daysLeft(certificate, today);
        return TIMES.stream().filter(time -> left <= time).findFirst().orElseThrow();
    }

    private void tell(Caller job, EnterpriseQualification certificate, LocalDate today) {
        EnterpriseView enterprise = store.enterprise(certificate.enterprise());
        if (enterprise.state() == EnterpriseState.LEFT) {
            return;
        }
        Qualification facts = certificate.qualification();
        List<String> words = List.of(
                enterprise.nameZh(),
                facts.name(),
                facts.validUntil().orElseThrow().toString(),
                String.valueOf(daysLeft(facts, today)));
        memberships.membersOf(job, enterprise.id()).stream()
                .filter(member -> member.hat().role() != Role.AGENT)
                .map(member -> member.person().account())
                .distinct()
                .forEach(account -> certificate
                        .document()
                        .ifPresentOrElse(
                                document -> notices.sendDocument(job, account, ENDS, words, document),
                                () -> notices.send(job, account, ENDS, words, Optional.empty())));
    }

    private static long daysLeft(Qualification certificate, LocalDate today) {
        return ChronoUnit.DAYS.between(today, certificate.validUntil().orElseThrow());
    }
}
