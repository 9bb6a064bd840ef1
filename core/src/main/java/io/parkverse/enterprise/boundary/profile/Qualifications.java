package io.parkverse.enterprise.boundary.profile;

import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.control.profile.Expiry;
import io.parkverse.enterprise.control.profile.ProfileStore;
import io.parkverse.enterprise.entity.EnterpriseQualification;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.FileId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** The certificates of enterprises with their documents. */
@Boundary
public class Qualifications {

    /** What is taken as the document of a certificate. */
    public static final Acceptance DOCUMENT =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG), 10L * 1024 * 1024);

    /** Certificates that one enterprise may enter. */
    public static final int MOST = 50;

    @Inject
    ProfileStore store;

    @Inject
    StoredFiles files;

    @Inject
    Expiry expiry;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    @Allowed("enterprise.profile-edit")
    public UUID add(Caller caller, EnterpriseId enterprise, Qualification qualification) {
        store.requireEditable(enterprise);
        if (store.qualifications(enterprise).size() >= MOST) {
            throw new EnterpriseException(EnterpriseError.TOO_MANY, MOST);
        }
        EnterpriseQualification added = new EnterpriseQualification(enterprise, qualification);
        entityManager.persist(added);
        return added.id();
    }

    /** Changes what is told of a certificate; its document stays. */
    @Allowed("enterprise.profile-edit")
    public void change(Caller caller, UUID id, Qualification qualification, int seenVersion) {
        store.qualificationForChange(id, seenVersion).become(qualification);
    }

    /** Puts in the document of a certificate, or a new one in place of the old one. */
    @Allowed("enterprise.profile-edit")
    public void putDocument(Caller caller, UUID id, Upload document, int seenVersion) {
        EnterpriseQualification certificate = store.qualificationForChange(id, seenVersion);
        StoredFile kept = files.keep(document, DOCUMENT);
        entityManager.flush();
        certificate.document(kept.id());
    }

    @Allowed("enterprise.profile-edit")
    public void remove(Caller caller, UUID id, int seenVersion) {
        entityManager.remove(store.qualificationForChange(id, seenVersion));
    }

    /**
     * The document of a certificate.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when there is none
     */
    @Allowed("enterprise.read")
    public Download document(Caller caller, UUID id) {
        EnterpriseQualification certificate = store.qualification(id);
        access.requireStaffOrMember(certificate.enterprise());
        FileId document = certificate.document().orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        return store.download(files.get(document));
    }

    /**
     * Reminds the people of enterprises of certificates that end in 60, 30 or 7 days.
     *
     * @return number of certificates that were reminded of
     */
    @Allowed("enterprise.remind")
    public int remind(Caller job) {
        return expiry.remind(job);
    }
}
