package io.parkverse.enterprise.control;

import io.parkverse.enterprise.boundary.DirectoryEntry;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.enterprise.boundary.NameInUse;
import io.parkverse.enterprise.boundary.NameKey;
import io.parkverse.enterprise.entity.Enterprise;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Finds the enterprises of the park. */
@ApplicationScoped
public class EnterpriseStore {

    private static final int MOST_NAMES = 50;
    private static final int TOTAL = 7;
    private static final String DIRECTORY =
            "select e.id, e.nameZh, e.nameEn, e.code, e.legalForm, e.scope, e.settledOn,"
                    + " sql('count(*) over ()') %s order by e.settledOn desc, e.id";
    private static final String SHOWN = "from Enterprise e where e.state ="
            + " io.parkverse.enterprise.boundary.EnterpriseState.ACTIVE and e.consentedAt is not null";
    private static final String NAMED =
            " and (e.nameKey like :name escape '!' or lower(e.nameEn) like :name escape '!')";
    private static final String ALL = " from Enterprise e where e.state in :states"
            + " and (e.nameKey like :name escape '!' or lower(e.nameEn) like :name escape '!' or e.code = :code)";

    @Inject
    EntityManager entityManager;

    /**
     * The enterprise of an id.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND}, also for one of another park
     */
    public Enterprise get(EnterpriseId id) {
        return entityManager
                .createQuery("select e from Enterprise e where e.id = :id", Enterprise.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public List<EnterpriseView> of(Collection<EnterpriseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select e from Enterprise e where e.id in :ids order by e.foundedAt desc", Enterprise.class)
                .setParameter("ids", ids.stream().map(EnterpriseId::value).toList())
                .getResultStream()
                .map(Enterprise::view)
                .toList();
    }

    /** Enterprises of the park behind one, the newest first. */
    public List<EnterpriseView> all(Optional<EnterpriseId> behind, int limit) {
        return listed("", query -> query, behind, limit);
    }

    /** Those of some enterprises that stand behind one, the newest first. */
    public List<EnterpriseView> among(Collection<EnterpriseId> ids, Optional<EnterpriseId> behind, int limit) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> keys = ids.stream().map(EnterpriseId::value).toList();
        return listed(" and e.id in :ids", query -> query.setParameter("ids", keys), behind, limit);
    }

    /** Ids are ordered by time: their order is that of founding. */
    private List<EnterpriseView> listed(
            String condition, UnaryOperator<TypedQuery<Enterprise>> filled, Optional<EnterpriseId> behind, int limit) {
        return filled.apply(entityManager.createQuery(
                        "select e from Enterprise e where e.id < :behind" + condition + " order by e.id desc",
                        Enterprise.class))
                .setParameter("behind", behind.map(EnterpriseId::value).orElse(UuidV7.LAST))
                .setMaxResults(limit)
                .getResultStream()
                .map(Enterprise::view)
                .toList();
    }

    /**
     * Settled enterprises that consent to be shown, the newest first. Rows and their number come by one
     * question, because the public asks it for every page that it turns.
     */
    public Page<DirectoryEntry> directory(String name, PageRequest page) {
        List<Object[]> rows = part(shown(Object[].class, DIRECTORY, name), page).getResultList();
        List<DirectoryEntry> entries = rows.stream().map(EnterpriseStore::entry).toList();
        return new Page<>(entries, rows.isEmpty() ? countBehind(name, page) : (long) rows.get(0)[TOTAL]);
    }

    /** How many there are when a page shows none of them. */
    private long countBehind(String name, PageRequest page) {
        return page.offset() == 0
                ? 0
                : shown(Long.class, "select count(e) %s", name).getSingleResult();
    }

    /** Asks for shown enterprises; a part of the name only when one is wanted. */
    private <T> TypedQuery<T> shown(Class<T> type, String question, String name) {
        if (NameKey.of(name).isEmpty()) {
            return entityManager.createQuery(question.formatted(SHOWN), type);
        }
        return entityManager
                .createQuery(question.formatted(SHOWN + NAMED), type)
                .setParameter("name", contains(name));
    }

    private static DirectoryEntry entry(Object... row) {
        return new DirectoryEntry(
                new EnterpriseId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LegalForm) row[4],
                (String) row[5],
                (LocalDate) row[6]);
    }

    /** Enterprises in some states by part of the name or by code, the newest first. */
    public Page<EnterpriseView> search(String text, Collection<EnterpriseState> states, PageRequest page) {
        List<EnterpriseView> found = searching(
                        part(
                                entityManager.createQuery(
                                        "select e" + ALL + " order by e.foundedAt desc", Enterprise.class),
                                page),
                        text,
                        states)
                .getResultStream()
                .map(Enterprise::view)
                .toList();
        long total = searching(entityManager.createQuery("select count(e)" + ALL, Long.class), text, states)
                .getSingleResult();
        return new Page<>(found, total);
    }

    /** Enterprises that have not left and whose name holds a part. */
    public List<NameInUse> namesWith(String part, EnterpriseId except) {
        return entityManager
                .createQuery(
                        "select e from Enterprise e where e.nameKey like :name escape '!' and e.id <> :except"
                                + " and e.state <> :left order by e.foundedAt",
                        Enterprise.class)
                .setParameter("name", contains(part))
                .setParameter("except", except.value())
                .setParameter("left", EnterpriseState.LEFT)
                .setMaxResults(MOST_NAMES)
                .getResultStream()
                .map(e -> new NameInUse(e.id(), e.view().nameZh(), e.state() == EnterpriseState.ACTIVE))
                .toList();
    }

    /** The settled enterprise that bears a code. */
    public Optional<EnterpriseId> settledAs(String code) {
        return entityManager
                .createQuery("select e from Enterprise e where e.code = :code and e.state = :active", Enterprise.class)
                .setParameter("code", code)
                .setParameter("active", EnterpriseState.ACTIVE)
                .getResultStream()
                .findFirst()
                .map(Enterprise::id);
    }

    /** Refuses a code that another enterprise of the park bears. */
    public void requireFree(String code, EnterpriseId holder) {
        boolean taken = entityManager
                        .createQuery(
                                "select count(e) from Enterprise e where e.code = :code and e.id <> :holder and e.state <> :left",
                                Long.class)
                        .setParameter("code", code)
                        .setParameter("holder", holder.value())
                        .setParameter("left", EnterpriseState.LEFT)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new EnterpriseException(EnterpriseError.CODE_TAKEN);
        }
    }

    private static <T> TypedQuery<T> searching(TypedQuery<T> query, String text, Collection<EnterpriseState> states) {
        return query.setParameter("states", states)
                .setParameter("name", contains(text))
                .setParameter("code", text.strip());
    }

    private static <T> TypedQuery<T> part(TypedQuery<T> query, PageRequest page) {
        return query.setFirstResult(page.offset()).setMaxResults(page.limit());
    }

    private static String contains(String text) {
        return "%" + NameKey.of(text) + "%";
    }
}
