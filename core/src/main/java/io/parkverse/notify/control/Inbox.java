package io.parkverse.notify.control;

import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.notify.boundary.Carried;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.entity.Notice;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inboxes of a park's people. */
@ApplicationScoped
public class Inbox {

    @Inject
    EntityManager entityManager;

    @Inject
    OutgoingQueue queue;

    @Inject
    StoredFiles files;

    @Inject
    LimitGate gate;

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    /** What is told. */
    public record Message(String textKey, List<String> arguments, Optional<CaseId> about) {}

    /** Tells a person something; when the park has sent its messages of a day, it stays in the inbox. */
    public void send(TenantId park, AccountId to, Message message, Optional<FileId> document) {
        String arguments = Arguments.write(message.arguments());
        Notice notice = new Notice(to, message.textKey(), arguments, message.about(), clock.instant());
        if (gate.admits(Limit.MESSAGES, 1)) {
            notice.sendOn();
            queue.add(park, to, message.textKey(), message.arguments());
        }
        entityManager.persist(document.map(notice::with).orElse(notice));
        arrivals.note(park, to);
    }

    public Page<NoticeView> of(AccountId account, PageRequest page) {
        List<NoticeView> items = entityManager
                .createQuery(
                        "select n from Notice n where n.account = :account order by n.sentAt desc, n.id desc",
                        Notice.class)
                .setParameter("account", account.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(this::view)
                .toList();
        long total = entityManager
                .createQuery("select count(n) from Notice n where n.account = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
        return new Page<>(items, total);
    }

    /** The document of a message; hidden from everybody but the one who got it. */
    public Carried document(AccountId account, UUID id) {
        StoredFile file = files.get(own(account, id).document().orElseThrow(Inbox::notFound));
        return new Carried(file, files.content(file));
    }

    public long unread(AccountId account) {
        return entityManager
                .createQuery(
                        "select count(n) from Notice n where n.account = :account and n.readAt is null", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
    }

    public void markRead(AccountId account, UUID id) {
        own(account, id).readAt(clock.instant());
    }

    public void markAllRead(AccountId account) {
        entityManager
                .createQuery("select n from Notice n where n.account = :account and n.readAt is null", Notice.class)
                .setParameter("account", account.value())
                .getResultStream()
                .forEach(notice -> notice.readAt(clock.instant()));
    }

    private Notice own(AccountId account, UUID id) {
        return entityManager
                .createQuery("select n from Notice n where n.id = :id and n.account = :account", Notice.class)
                .setParameter("id", id)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Inbox::notFound);
    }

    private static AccessException notFound() {
        return new AccessException(AccessError.NOT_FOUND);
    }

    private NoticeView view(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.textKey(),
                Arguments.read(notice.arguments()),
                notice.about().stream().toList(),
                notice.document().map(file -> files.get(file).name()).stream().toList(),
                notice.sentAt(),
                notice.read());
    }
}
