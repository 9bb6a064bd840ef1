package io.parkverse.identity.boundary;

/**
 * Pages that links in messages lead to, with the token in the query parameter {@value #TOKEN}. Showing
 * such a page must not use the token: mail scanners open links.
 */
public final class IdentityPaths {

    public static final String TOKEN = "token";

    /** Identity host: finishes a sign-up, asks for the password. */
    public static final String CONFIRM = "/sign-up/confirm";

    /** Identity host: asks for a new password. */
    public static final String NEW_PASSWORD = "/recovery/new-password";

    /** Identity host: asks for the contact to recover. */
    public static final String RECOVERY = "/recovery";

    /** Park host: shows an invitation. */
    public static final String INVITATION = "/invitation";

    private IdentityPaths() {}
}
