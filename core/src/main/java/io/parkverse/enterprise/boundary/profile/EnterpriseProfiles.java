package io.parkverse.enterprise.boundary.profile;

import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.EnterpriseError;
import io.parkverse.enterprise.boundary.EnterpriseException;
import io.parkverse.enterprise.control.profile.ProfileStore;
import io.parkverse.enterprise.entity.EnterpriseProfile;
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
import io.parkverse.platform.event.DomainEvent;
import io.parkverse.platform.event.Outbox;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.FileId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;

/**
 * What enterprises tell of themselves, section by section. A change names the version that it was made
 * on; the rows are audited by the database, as changes of the enterprise.
 */
@Boundary
public class EnterpriseProfiles {

    /** What is taken as a logo. */
    public static final Acceptance LOGO =
            new Acceptance(Set.of(MediaKind.PNG, MediaKind.JPEG, MediaKind.WEBP), 2L * 1024 * 1024);

    @Inject
    ProfileStore store;

    @Inject
    StoredFiles files;

    @Inject
    Access access;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entityManager;

    @Allowed("enterprise.read")
    public ProfileView get(Caller caller, EnterpriseId id) {
        access.requireStaffOrMember(id);
        boolean editable =
                access.grants().mayFor(id, "enterprise.profile-edit") && access.may("enterprise.profile-edit");
        return store.view(id, editable);
    }

    /**
     * Tells where a company without a Chinese code is registered; {@link ForeignRegistration#NONE} takes
     * it back.
     *
     * @throws EnterpriseException {@link EnterpriseError#HAS_A_CODE} for an enterprise with a code
     */
    @Allowed("enterprise.profile-edit")
    public void registeredAbroad(Caller caller, EnterpriseId id, ForeignRegistration registration, int seenVersion) {
        EnterpriseProfile profile = store.forChange(id, seenVersion);
        if (registration.told() && !store.enterprise(id).code().isEmpty()) {
            throw new EnterpriseException(EnterpriseError.HAS_A_CODE);
        }
        profile.registeredAbroad(registration);
        changed(caller, id);
    }

    @Allowed("enterprise.profile-edit")
    public void describe(Caller caller, EnterpriseId id, Business business, int seenVersion) {
        store.forChange(id, seenVersion).describe(business);
        changed(caller, id);
    }

    /** Sets the logo; checked as every picture that the portal takes. */
    @Allowed("enterprise.profile-edit")
    public void setLogo(Caller caller, EnterpriseId id, Upload picture, int seenVersion) {
        EnterpriseProfile profile = store.forChange(id, seenVersion);
        StoredFile kept = files.keep(picture, LOGO);
        entityManager.flush();
        profile.logo(Optional.of(kept.id()));
        changed(caller, id);
    }

    @Allowed("enterprise.profile-edit")
    public void removeLogo(Caller caller, EnterpriseId id, int seenVersion) {
        store.forChange(id, seenVersion).logo(Optional.empty());
        changed(caller, id);
    }

    /**
     * The picture of the logo.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} when there is none
     */
    @Allowed("enterprise.read")
    public Download logo(Caller caller, EnterpriseId id) {
        access.requireStaffOrMember(id);
        FileId logo = store.logo(id).orElseThrow(() -> new AccessException(AccessError.NOT_FOUND));
        return store.download(files.get(logo));
    }

    private void changed(Caller caller, EnterpriseId id) {
        outbox.publish(caller, new DomainEvent("enterprise.profile-changed", "enterprise", id.value(), "{}"));
    }
}
