package io.parkverse.enterprise.boundary.profile;

import java.io.Serializable;

/**
 * What an enterprise tells of itself.
 *
 * @param version of the profile; 0 before anything was told
 */
public record ProfileFacts(ForeignRegistration foreign, Business business, boolean logo, int version)
        implements Serializable {

    public static final ProfileFacts NONE = new ProfileFacts(ForeignRegistration.NONE, Business.UNTOLD, false, 0);
}
