package io.parkverse.tenancy.boundary;

import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;

/**
 * A new park opens in the running transaction, which is bound to it.
 *
 * @param caller a job of the new park
 * @param operator the account that gets the first operator's hat
 */
public record ParkOpened(Caller caller, ParkView park, AccountId operator) {}
