package io.parkverse.enterprise.control.profile;

import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.boundary.EnterpriseState;
import io.parkverse.enterprise.boundary.EnterpriseView;
import io.parkverse.enterprise.boundary.profile.ContactView;
import io.parkverse.enterprise.boundary.profile.ProfileFacts;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.QualificationView;
import io.parkverse.enterprise.control.EnterpriseStore;
import io.parkverse.enterprise.entity.EnterpriseContact;
import io.parkverse.enterprise.entity.EnterpriseProfile;
import io.parkverse.enterprise.entity.EnterpriseQualification;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what enterprises tell of themselves, for readers and for changes. */
@ApplicationScoped
public class ProfileStore {

    @Inject
    EnterpriseStore enterprises;

    @Inject
    StoredFiles files;

    @Inject
    ParkToday day;

    @Inject
    Access access;

    @Inject
    Sql sql;

    @Inject
    EntityManager entityManager;

    public EnterpriseView enterprise(EnterpriseId id) {
        return enterprises.get(id).view();
    }

    /** The whole profile, its contacts masked for those who may not edit it. */
    public ProfileView view(EnterpriseId id, boolean editable) {
        List<ContactView> contacts = contacts(id).stream()
                .map(EnterpriseContact::view)
                .map(contact -> editable
                        ? contact
                        : new ContactView(contact.id(), contact.person().masked(), contact.version()))
                .toList();
        return new ProfileView(
                enterprise(id),
                find(id).map(EnterpriseProfile::facts).orElse(ProfileFacts.NONE),
                contacts,
                qualifications(id).stream().map(this::view).toList(),
                editable && enterprise(id).state() != EnterpriseState.LEFT);
    }

    public Optional<FileId> logo(EnterpriseId id) {
        return find(id).flatMap(EnterpriseProfile::logo);
    }

    /** The profile to be changed by somebody who has seen a version of it; made when there is none yet. */
    public EnterpriseProfile forChange(EnterpriseId id, int seenVersion) {
        requireEditable(id);
        sql.update(
                "insert into enterprise_profile (tenant_id, id, version) values ((select app_tenant()), ?, 0)"
                        + " on conflict do nothing",
                id.value());
        EnterpriseProfile profile = find(id).orElseThrow();
        requireSeen(profile.version(), seenVersion);
        return profile;
    }

    /** Lets people of an enterprise pass that is still in the park. */
    public void requireEditable(EnterpriseId id) {
        access.requireMember(id);
        if (enterprise(id).state() == EnterpriseState.LEFT) {
            throw new EnterpriseException(EnterpriseError.WRONG_STATE);
        }
    }

    public List<EnterpriseContact> contacts(EnterpriseId id) {
        return entityManager
                .createQuery(
                        "select c from EnterpriseContact c where c.enterprise = :enterprise order by c.id",
                        EnterpriseContact.class)
                .setParameter("enterprise", id.value())
                .getResultList();
    }

    public EnterpriseContact contactForChange(UUID id, int seenVersion) {
        EnterpriseContact contact = contact(id).orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        requireEditable(contact.enterprise());
        requireSeen(contact.version(), seenVersion);
        return contact;
    }

    Optional<EnterpriseContact> contact(UUID id) {
        return entityManager
                .createQuery("select c from EnterpriseContact c where c.id = :id", EnterpriseContact.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<EnterpriseQualification> qualifications(EnterpriseId id) {
        return entityManager
                .createQuery(
                        "select q from EnterpriseQualification q where q.enterprise = :enterprise order by q.id",
                        EnterpriseQualification.class)
                .setParameter("enterprise", id.value())
                .getResultList();
    }

    public EnterpriseQualification qualification(UUID id) {
        return entityManager
                .createQuery("select q from EnterpriseQualification q where q.id = :id", EnterpriseQualification.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
    }

    public EnterpriseQualification qualificationForChange(UUID id, int seenVersion) {
        EnterpriseQualification certificate = qualification(id);
        requireEditable(certificate.enterprise());
        requireSeen(certificate.version(), seenVersion);
        return certificate;
    }

    /** A file on its way out. */
    public Download download(StoredFile file) {
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }

    private QualificationView view(EnterpriseQualification certificate) {
        return new QualificationView(
                certificate.id(),
                certificate.qualification(),
                certificate.document().map(file -> files.get(file).name()).orElse(""),
                day.today(),
                certificate.version());
    }

    private Optional<EnterpriseProfile> find(EnterpriseId id) {
        return entityManager
                .createQuery("select p from EnterpriseProfile p where p.id = :id", EnterpriseProfile.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    private static void requireSeen(int version, int seenVersion) {
        if (version != seenVersion) {
            throw new AccessException(AccessError.CHANGED_MEANWHILE);
        }
    }
}
