package io.parkverse.identity.control;

import io.parkverse.identity.boundary.IdentityError;
import io.parkverse.identity.boundary.IdentityException;
import io.parkverse.identity.boundary.UnmaskingEntry;
import io.parkverse.identity.entity.UnmaskingRecord;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The park's own list of who saw which personal data. */
@ApplicationScoped
public class UnmaskingLog {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 400;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    People people;

    public void add(AccountId account, String subjectKind, UUID subject, String reason) {
        String sound = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (sound.length() < SHORTEST_REASON || sound.length() > LONGEST_REASON) {
            throw new IdentityException(IdentityError.REASON_NEEDED);
        }
        entityManager.persist(new UnmaskingRecord(account, subjectKind, subject, sound, clock.instant()));
        entityManager.flush();
    }

    public Page<UnmaskingEntry> entries(PageRequest page) {
        List<UnmaskingEntry> items = entityManager
                .createQuery(
                        "select u from UnmaskingRecord u order by u.revealedAt desc, u.id desc", UnmaskingRecord.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(this::entry)
                .toList();
        long total = entityManager
                .createQuery("select count(u) from UnmaskingRecord u", Long.class)
                .getSingleResult();
        return new Page<>(items, total);
    }

    private UnmaskingEntry entry(UnmaskingRecord record) {
        return new UnmaskingEntry(
                record.account(),
                people.nameOf(record.account()),
                new UnmaskingEntry.Subject(record.subjectKind(), record.subject(), ""),
                record.reason(),
                record.revealedAt());
    }
}
