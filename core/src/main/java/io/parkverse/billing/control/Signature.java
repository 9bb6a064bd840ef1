package io.parkverse.billing.control;

import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;

/** Who did something, as a word that stays readable in a row: an account's id or a job's name. */
final class Signature {

    private Signature() {}

    static String of(Caller caller) {
        if (caller.actor() instanceof Actor.Person person) {
            return person.account().toString();
        }
        return caller.actor() instanceof Actor.Job job ? "job:" + job.name() : "anonymous";
    }
}
