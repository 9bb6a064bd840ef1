package io.parkverse.tenancy.boundary;

import io.parkverse.jobs.boundary.Jobs;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitAmount;
import io.parkverse.limits.boundary.LimitGate;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.tenancy.control.HostNames;
import io.parkverse.tenancy.control.HostTable;
import io.parkverse.tenancy.control.ParkTable;
import io.parkverse.tenancy.control.Plans;
import io.parkverse.tenancy.control.Slugs;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The parks of this deployment. Everybody may read them; the platform's callers open and manage them,
 * and a park's operator may rename it. Changes fire {@link ParkChanged}.
 */
@Boundary
public class Parks {

    /** Time after which the job takes over an opening that its node has not finished. */
    static final Duration RESUME_AFTER = Duration.ofMinutes(1);

    private static final long MOST_COUNT = 100_000_000L;
    private static final long MOST_BYTES = 1L << 50;

    @Inject
    Access access;

    @Inject
    ParkTable table;

    @Inject
    HostTable hosts;

    @Inject
    HostNames hostNames;

    @Inject
    Slugs slugs;

    @Inject
    Plans plans;

    @Inject
    Jobs jobs;

    @Inject
    LimitGate gate;

    @Inject
    Clock clock;

    @Inject
    Event<ParkChanged> changes;

    /**
     * Enters a new park as a draft with its default host: the first half of an opening, see {@link
     * ParkOpening}. Somebody who signs up gets a park on the trial plan for himself only.
     */
    @Allowed("tenancy.open")
    @CrossPark("platform")
    public ParkView open(Caller caller, OpenPark wanted) {
        requirePlatform(caller);
        requireOwnWish(caller, wanted);
        slugs.require(wanted.slug());
        requireNames(wanted.names());
        plans.limits(wanted.plan());
        if (!wanted.parent().isPlatform() && table.find(wanted.parent()).isEmpty()) {
            throw new TenancyException(TenancyError.PARENT_UNKNOWN);
        }
        TenantId park =
                table.insert(wanted).orElseThrow(() -> new TenancyException(TenancyError.SLUG_TAKEN, wanted.slug()));
        if (!hosts.add(park, hostNames.defaultHost(wanted.slug()), true)) {
            throw new TenancyException(TenancyError.SLUG_TAKEN, wanted.slug());
        }
        jobs.enqueueFor(caller, park, FinishOpening.KIND, "{}", clock.instant().plus(RESUME_AFTER));
        return table.require(park);
    }

    /** The park that answers on a host; empty for a host that nobody has. */
    @Allowed("tenancy.read")
    public Optional<ParkView> byHost(Caller caller, String host) {
        String name = hostNames.normal(host);
        return name.isEmpty() ? Optional.empty() : table.atHost(name);
    }

    @Allowed("tenancy.read")
    public Optional<ParkView> bySlug(Caller caller, String slug) {
        return table.withSlug(slug);
    }

    @Allowed("tenancy.read")
    public ParkView get(Caller caller, TenantId park) {
        return table.require(park);
    }

    /** The plans a park can be on, smallest first. */
    @Allowed("tenancy.read")
    public List<String> plans(Caller caller) {
        return List.copyOf(plans.names());
    }

    @Allowed("tenancy.list")
    public Page<ParkView> list(Caller caller, ParkFilter filter, PageRequest page) {
        requirePlatform(caller);
        return new Page<>(table.list(filter, page), table.count(filter));
    }

    /** Parks in which background work goes on. */
    @Allowed("tenancy.list")
    public List<TenantId> active(Caller caller) {
        return table.inState(List.of(ParkState.OPEN, ParkState.SUSPENDED, ParkState.CLOSING));
    }

    @Allowed("tenancy.edit")
    @CrossPark("platform")
    public ParkView rename(Caller caller, TenantId park, int version, ParkNames names) {
        requireItselfOrPlatform(caller, park);
        requireNames(names);
        table.rename(table.require(park), version, names);
        return changed(caller, park);
    }

    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView move(Caller caller, TenantId park, ParkState next) {
        requirePlatform(caller);
        ParkView before = table.require(park);
        if (!before.state().mayBeMovedTo(next)) {
            throw new TenancyException(TenancyError.STATE_NOT_POSSIBLE, before.state(), next);
        }
        table.move(before, next);
        return changed(caller, park);
    }

    /**
     * Takes a park to the next state of its departure, or back from it; only the feature offboarding calls it.
     *
     * @param next {@link ParkState#CLOSING}, {@link ParkState#CLOSED}, or {@link ParkState#OPEN} again
     */
    @Allowed("tenancy.leave")
    @CrossPark("platform")
    public ParkView leave(Caller caller, TenantId park, ParkState next) {
        requireItselfOrPlatform(caller, park);
        ParkView before = table.require(park);
        if (before.state().mayBeMovedTo(next) || !before.state().mayBecome(next)) {
            throw new TenancyException(TenancyError.STATE_NOT_POSSIBLE, before.state(), next);
        }
        table.move(before, next);
        return changed(caller, park);
    }

    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView changePlan(Caller caller, TenantId park, String plan) {
        requirePlatform(caller);
        plans.limits(plan);
        table.changePlan(table.require(park), plan);
        return changed(caller, park);
    }

    /**
     * Sets one limit of a park, or leaves it to the plan again; what is used already stays.
     *
     * @param value empty for what the plan gives
     * @throws TenancyException {@link TenancyError#LIMIT_INVALID} for a value below 0 or out of reason
     */
    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView limit(Caller caller, TenantId park, Limit limit, OptionalLong value) {
        requirePlatform(caller);
        long most = limit.unit() == Limit.Unit.BYTES ? MOST_BYTES : MOST_COUNT;
        if (value.isPresent() && (value.getAsLong() < 0 || value.getAsLong() > most)) {
            throw new TenancyException(TenancyError.LIMIT_INVALID, LimitAmount.written(limit.unit(), most));
        }
        ParkView before = table.require(park);
        Map<Limit, Long> own = new EnumMap<>(Limit.class);
        own.putAll(before.limits().own());
        own.remove(limit);
        value.ifPresent(set -> own.put(limit, set));
        table.setLimits(before, own);
        return changed(caller, park);
    }

    /** Hosts of a park, the main one first. */
    @Allowed("tenancy.edit")
    public List<String> hosts(Caller caller, TenantId park) {
        requireItselfOrPlatform(caller, park);
        return hosts.of(park);
    }

    /** Lets a park answer on a domain of its own, besides its default host. */
    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView addHost(Caller caller, TenantId park, String domain) {
        requirePlatform(caller);
        table.require(park);
        String host = hostNames.requireOwnDomain(domain);
        gate.requireOf(park, Limit.HOSTS, 1, () -> hosts.of(park).size() - 1L);
        if (!hosts.add(park, host, false)) {
            throw new TenancyException(TenancyError.HOST_TAKEN, host);
        }
        return changed(caller, park);
    }

    /** Makes one of its hosts the one that links to the park carry. */
    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView useHost(Caller caller, TenantId park, String host) {
        requirePlatform(caller);
        if (!hosts.makeMain(park, hostNames.normal(host))) {
            throw new TenancyException(TenancyError.HOST_INVALID, host);
        }
        return changed(caller, park);
    }

    @Allowed("tenancy.manage")
    @CrossPark("platform")
    public ParkView removeHost(Caller caller, TenantId park, String host) {
        requirePlatform(caller);
        String name = hostNames.normal(host);
        boolean given = name.equals(hostNames.defaultHost(table.require(park).slug()));
        if (given || !hosts.remove(park, name)) {
            throw new TenancyException(TenancyError.HOST_IS_MAIN, host);
        }
        return changed(caller, park);
    }

    private ParkView changed(Caller caller, TenantId park) {
        changes.fire(new ParkChanged(caller, park));
        return table.require(park);
    }

    private static void requirePlatform(Caller caller) {
        if (!caller.park().isPlatform()) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }

    private static void requireItselfOrPlatform(Caller caller, TenantId park) {
        if (!caller.park().isPlatform() && !caller.park().equals(park)) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
    }

    private void requireOwnWish(Caller caller, OpenPark wanted) {
        boolean forOthers =
                access.grants().has(Role.PLATFORM_OPERATOR) || access.grants().has(Role.JOB);
        boolean modest = wanted.plan().equals("trial") && wanted.parent().isPlatform();
        if (!forOthers && !(modest && caller.account().equals(wanted.operator()))) {
            throw new AccessException(AccessError.NOT_ALLOWED);
        }
    }

    private static void requireNames(ParkNames names) {
        for (NameRule rule : List.of(
                new NameRule(names.zh(), 2, 80),
                new NameRule(names.en(), 2, 120),
                new NameRule(names.shortName(), 1, 20))) {
            if (!rule.holds()) {
                throw new TenancyException(TenancyError.NAME_INVALID, rule.min(), rule.max());
            }
        }
    }

    private record NameRule(String name, int min, int max) {

        boolean holds() {
            int length = name.codePointCount(0, name.length());
            return length >= min && length <= max && name.chars().noneMatch(Character::isISOControl);
        }
    }
}
