package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A booked entry of the bank account.
 *
 * @param amount positive came in, negative went out
 * @param rest what is not explained yet; never negative
 * @param payerName the other side, payee of outgoing money
 */
public record MovementView(
        MovementId id,
        LocalDate bookedOn,
        Money amount,
        Money rest,
        String payerName,
        String payerAccount,
        String text,
        String reference,
        MovementState state,
        String notOursReason)
        implements Serializable {}
