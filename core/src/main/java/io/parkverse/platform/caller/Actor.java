package io.parkverse.platform.caller;

import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.ParkVisitId;
import io.parkverse.platform.identifier.SignInId;
import io.parkverse.platform.identifier.TokenId;
import java.io.Serializable;
import java.util.Optional;

/** Who acts. */
public sealed interface Actor extends Serializable {

    /** Who answers for what is done: the person, or the maker of the token; nobody for jobs and the public. */
    default Optional<AccountId> responsible() {
        if (this instanceof Person person) {
            return Optional.of(person.account());
        }
        if (this instanceof Acting acting) {
            return Optional.of(acting.account());
        }
        return this instanceof Token token ? Optional.of(token.account()) : Optional.empty();
    }

    /** The running sign-in that a person came with; none for programs, jobs and the public. */
    default Optional<SignInId> cameWith() {
        if (this instanceof Person person) {
            return Optional.of(person.signIn());
        }
        return this instanceof Acting acting ? Optional.of(acting.signIn()) : Optional.empty();
    }

    /** A signed-in person; the sign-in is checked again at every boundary. */
    record Person(AccountId account, SignInId signIn) implements Actor {}

    /**
     * A program with an access token; the token is checked again at every boundary.
     *
     * @param account who made the token and answers for it
     */
    record Token(TokenId token, AccountId account) implements Actor {}

    /**
     * A person of the platform who acts as the park; the visit and the sign-in are checked again at every
     * boundary.
     */
    record Acting(ParkVisitId visit, AccountId account, SignInId signIn) implements Actor {}

    /** A member of the public. */
    record Anonymous() implements Actor {}

    /** Background work of the deployment itself, by the name of its kind. */
    record Job(String name) implements Actor {}
}
