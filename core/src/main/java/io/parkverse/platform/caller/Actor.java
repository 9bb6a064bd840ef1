package io.parkverse.platform.caller;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TokenId;
import java.io.Serializable;

/** Who acts. */
public sealed interface Actor extends Serializable {

    /** A signed-in person; the sign-in is checked again at every boundary. */
    record Person(AccountId account, SignInId signIn) implements Actor {}

    /**
     * A program with an access token; the token is checked again at every boundary.
     *
     * @param account who made the token and answers for it
     */
    record Token(TokenId token, AccountId account) implements Actor {}

    /** A member of the public. */
    record Anonymous() implements Actor {}

    /** Background work of the deployment itself, by the name of its kind. */
    record Job(String name) implements Actor {}
}
