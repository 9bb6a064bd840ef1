package io.parkverse.billing.control;

import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.entity.Invoice;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.InvoiceId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;

/** Finds the park's invoices. */
@ApplicationScoped
public class InvoiceBook {

    private static final String NEWEST = " order by i.createdAt desc, i.number desc";

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    /** The invoice, for the park's people and the enterprise's members; unknown to all others. */
    public Invoice visible(InvoiceId id) {
        return visible(id, LockModeType.NONE);
    }

    /** As {@link #visible}, locked until the transaction ends. */
    public Invoice visibleLocked(InvoiceId id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Invoice visible(InvoiceId id, LockModeType lock) {
        Invoice invoice = entityManager.find(Invoice.class, id.value(), lock);
        if (invoice == null) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        access.requireStaffOrMember(invoice.enterprise());
        return invoice;
    }

    public List<InvoiceView> ofCase(CaseId caseId) {
        return entityManager
                .createQuery("select i from Invoice i where i.caseId = :id" + NEWEST, Invoice.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .peek(invoice -> access.requireStaffOrMember(invoice.enterprise()))
                .map(InvoiceBook::view)
                .toList();
    }

    public List<InvoiceView> ofEnterprise(EnterpriseId enterprise) {
        access.requireStaffOrMember(enterprise);
        return entityManager
                .createQuery("select i from Invoice i where i.enterprise = :id" + NEWEST, Invoice.class)
                .setParameter("id", enterprise.value())
                .getResultStream()
                .map(InvoiceBook::view)
                .toList();
    }

    public Page<InvoiceView> list(Set<InvoiceState> states, PageRequest page) {
        List<InvoiceView> items = entityManager
                .createQuery("select i from Invoice i where i.state in :states" + NEWEST, Invoice.class)
                .setParameter("states", states)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultStream()
                .map(InvoiceBook::view)
                .toList();
        long total = entityManager
                .createQuery("select count(i) from Invoice i where i.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
        return new Page<>(items, total);
    }

    public static InvoiceView view(Invoice invoice) {
        return new InvoiceView(
                invoice.id(),
                invoice.number(),
                invoice.caseId(),
                invoice.enterprise(),
                invoice.billedTo(),
                LineJson.read(invoice.lines(), invoice.currency()),
                invoice.fee(),
                invoice.deposit(),
                invoice.paid(),
                invoice.state(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.remittanceCode(),
                invoice.receiptNumber().orElse(""),
                invoice.version());
    }
}
