package io.parkverse.documents;

import io.parkverse.documents.boundary.CaseAccess;
import io.parkverse.documents.boundary.CaseParty;
import io.parkverse.documents.boundary.DocumentSlots;
import io.parkverse.documents.boundary.Slot;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Cases of the tests of documents and signing, with three places for documents each. */
@ApplicationScoped
public class SampleCases implements CaseAccess, DocumentSlots {

    public static final Slot IDENTITY = slot("identity-card", true, true);
    public static final Slot LEASE = slot("lease", true, false);
    public static final Slot EXTRA = slot("extra", false, false);

    private final Map<CaseId, Sample> samples = new ConcurrentHashMap<>();

    @Inject
    Access access;

    private record Sample(TenantId park, EnterpriseId enterprise) {}

    public CaseId open(TenantId park, EnterpriseId enterprise) {
        CaseId id = CaseId.next();
        samples.put(id, new Sample(park, enterprise));
        return id;
    }

    @Override
    public CaseParty partyOf(Caller caller, CaseId caseId) {
        Sample sample = samples.get(caseId);
        if (sample == null || !sample.park().equals(caller.park())) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        access.requireStaffOrMember(sample.enterprise());
        return new CaseParty(sample.enterprise(), "云舟智造（测试）有限公司");
    }

    @Override
    public List<Slot> slotsOf(Caller caller, CaseId caseId) {
        return samples.containsKey(caseId) ? List.of(IDENTITY, LEASE, EXTRA) : List.of();
    }

    private static Slot slot(String key, boolean required, boolean identityPaper) {
        return new Slot(
                key,
                Map.of("zh", key, "en", key),
                required,
                identityPaper,
                new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 2_000_000));
    }
}
