package io.parkverse.platform.caller;

/** What kind of actor does something, as records and the database name it. */
public enum ActorKind {
    PERSON,
    TOKEN,
    /** A person of the platform who acts as the park. */
    ACTING,
    JOB,
    ANONYMOUS;

    public static ActorKind of(Actor actor) {
        if (actor instanceof Actor.Person) {
            return PERSON;
        }
        if (actor instanceof Actor.Token) {
            return TOKEN;
        }
        if (actor instanceof Actor.Acting) {
            return ACTING;
        }
        return actor instanceof Actor.Job ? JOB : ANONYMOUS;
    }

    /**
     * How entries name an actor: the account id of a person, the id of a token or of a visit, the name of a job,
     * or empty.
     */
    public static String name(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.account().toString();
        }
        if (actor instanceof Actor.Token token) {
            return token.token().toString();
        }
        if (actor instanceof Actor.Acting acting) {
            return acting.visit().toString();
        }
        return actor instanceof Actor.Job job ? job.name() : "";
    }
}
