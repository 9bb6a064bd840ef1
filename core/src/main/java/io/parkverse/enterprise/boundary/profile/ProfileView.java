package io.parkverse.enterprise.boundary.profile;

import io.parkverse.enterprise.boundary.EnterpriseView;
import java.io.Serializable;
import java.util.List;

/**
 * An enterprise with all that it tells of itself.
 *
 * @param editable whether the reader may edit it; only then contacts are in the clear
 */
public record ProfileView(
        EnterpriseView enterprise,
        ProfileFacts facts,
        List<ContactView> contacts,
        List<QualificationView> qualifications,
        boolean editable)
        implements Serializable {

    public ProfileView {
        contacts = List.copyOf(contacts);
        qualifications = List.copyOf(qualifications);
    }
}
