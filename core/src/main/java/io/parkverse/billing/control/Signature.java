package io.parkverse.billing.control;

import io.parkverse.platform.caller.Actor;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;

/** Who did something, as a word that stays readable in a row: an account's id or a job's name. */
final class Signature {

    private Signature() {}

    static String of(Caller caller) {
        return caller.responsible()
                .map(AccountId::toString)
                .orElseGet(() -> caller.actor() instanceof Actor.Job job ? "job:" + job.name() : "anonymous");
    }
}
