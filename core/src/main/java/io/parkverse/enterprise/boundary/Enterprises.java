package io.parkverse.enterprise.boundary;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.enterprise.control.EnterpriseStore;
import io.parkverse.enterprise.entity.Enterprise;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Grants;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.platform.page.Slice;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The enterprises of a park. */
@Boundary
public class Enterprises {

    @Inject
    EnterpriseStore enterprises;

    @Inject
    Memberships memberships;

    @Inject
    LimitGate gate;

    @Inject
    EntityManager entityManager;

    @Inject
    Audit audit;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Makes an enterprise that is yet to be settled; the caller becomes its owner. */
    @Allowed("enterprise.found")
    public EnterpriseView found(Caller caller, EnterpriseName names, LegalForm form) {
        gate.require(Limit.ENTERPRISES, 1);
        Enterprise enterprise = new Enterprise(EnterpriseId.next(), names, form, clock.instant());
        entityManager.persist(enterprise);
        entityManager.flush();
        memberships.grant(
                Caller.job(caller.park(), "enterprise.found"),
                caller.account(),
                Role.ENTERPRISE_OWNER,
                Optional.of(enterprise.id()));
        return enterprise.view();
    }

    @Allowed("enterprise.read")
    public EnterpriseView get(Caller caller, EnterpriseId id) {
        access.requireStaffOrMember(id);
        return enterprises.get(id).view();
    }

    /** The caller's own enterprises in this park, without clients, the newest first. */
    @Allowed("enterprise.read")
    public List<EnterpriseView> mine(Caller caller) {
        return enterprises.of(access.grants().enterprises().keySet());
    }

    /**
     * Enterprises that the caller may read, the newest first.
     *
     * @param behind the last one of the part read before; the first part when empty
     */
    @Allowed("enterprise.read")
    public Slice<EnterpriseView> listed(Caller caller, Optional<EnterpriseId> behind, int limit) {
        Grants grants = access.grants();
        return Slice.of(
                grants.staff()
                        ? enterprises.all(behind, limit + 1)
                        : enterprises.among(grants.actingFor(), behind, limit + 1),
                limit);
    }

    /** Changes an enterprise that the owner has seen in a certain version, and no other. */
    @Allowed("enterprise.edit")
    public EnterpriseView edit(Caller caller, EnterpriseId id, EnterpriseEdit edit, int seenVersion) {
        access.requireOwner(id);
        Enterprise enterprise = enterprises.get(id);
        if (enterprise.version() != seenVersion) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
        String before = facts(enterprise);
        enterprise.edit(edit, clock.instant());
        return saved(caller, "enterprise.edit", enterprise, before);
    }

    @Allowed("enterprise.list")
    public Page<EnterpriseView> list(Caller caller, String text, Set<EnterpriseState> states, PageRequest page) {
        return enterprises.search(text, states, page);
    }

    /** What the public sees: settled enterprises that have consented, the newest first. */
    @Allowed("enterprise.directory")
    public Page<DirectoryEntry> directory(Caller caller, String name, PageRequest page) {
        return enterprises.directory(name, page);
    }

    /** Names of the park that hold a part; for the pre-check of new names, not for people. */
    @Allowed("enterprise.names")
    public List<NameInUse> namesWith(Caller job, String part, EnterpriseId except) {
        return enterprises.namesWith(part, except);
    }

    /** Keeps an enterprise that is being founded in step with its application. */
    @Allowed("enterprise.settle")
    public void describe(Caller job, EnterpriseId id, EnterpriseName names, LegalForm form, String scope) {
        Enterprise enterprise = enterprises.get(id);
        if (enterprise.state() == EnterpriseState.FOUNDING) {
            enterprise.rename(names);
            enterprise.describe(form, scope);
        }
    }

    /** Enters the registrar's licence. */
    @Allowed("enterprise.settle")
    public EnterpriseView register(Caller job, EnterpriseId id, Registration registration) {
        enterprises.requireFree(registration.code().text(), id);
        Enterprise enterprise = enterprises.get(id);
        String before = facts(enterprise);
        enterprise.register(registration);
        return saved(job, "enterprise.register", enterprise, before);
    }

    /**
     * Takes in an enterprise that has long been registered and in the park; it has no members here yet. Whoever
     * takes in many has asked {@link LimitGate} for their room at once.
     */
    @Allowed("enterprise.settle")
    public EnterpriseView admit(Caller job, EnterpriseEdit profile, Registration registration) {
        EnterpriseId id = EnterpriseId.next();
        enterprises.requireFree(registration.code().text(), id);
        Enterprise enterprise = new Enterprise(id, profile.names(), profile.legalForm(), clock.instant());
        enterprise.describe(profile.legalForm(), profile.scope());
        enterprise.register(registration);
        entityManager.persist(enterprise);
        return saved(job, "enterprise.admit", enterprise, "{}");
    }

    /** Changes what an enterprise may change by hand, for a job that was told so by the park. */
    @Allowed("enterprise.settle")
    public EnterpriseView amend(Caller job, EnterpriseId id, String nameEn, String scope) {
        Enterprise enterprise = enterprises.get(id);
        EnterpriseView seen = enterprise.view();
        String before = facts(enterprise);
        enterprise.edit(
                new EnterpriseEdit(
                        new EnterpriseName(seen.nameZh(), nameEn), seen.legalForm(), scope, seen.inDirectory()),
                clock.instant());
        return saved(job, "enterprise.amend", enterprise, before);
    }

    @Allowed("enterprise.settle")
    public EnterpriseView leave(Caller job, EnterpriseId id) {
        Enterprise enterprise = enterprises.get(id);
        String before = facts(enterprise);
        enterprise.leave();
        return saved(job, "enterprise.leave", enterprise, before);
    }

    private EnterpriseView saved(Caller caller, String action, Enterprise enterprise, String before) {
        entityManager.flush();
        audit.record(
                caller, action, new Audit.Subject("enterprise", enterprise.id().value()), before, facts(enterprise));
        return enterprise.view();
    }

    /** What audit keeps of an enterprise; its constants need no escaping. */
    private static String facts(Enterprise enterprise) {
        EnterpriseView view = enterprise.view();
        return "{\"state\":\"%s\",\"code\":\"%s\",\"inDirectory\":%s}"
                .formatted(view.state(), view.code(), view.inDirectory());
    }
}
