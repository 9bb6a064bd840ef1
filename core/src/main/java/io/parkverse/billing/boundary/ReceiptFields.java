package io.parkverse.billing.boundary;

import io.parkverse.platform.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a receipt.
 *
 * @param number gapless per park and year
 * @param paidOn when the last of the money came in
 * @param remittanceCode grouped, as the payer wrote it
 * @param amountInWords the amount in Chinese financial numerals; empty for currencies other than CNY
 */
public record ReceiptFields(
        String number,
        LocalDate date,
        String payee,
        String payer,
        String invoiceNumber,
        List<Line> lines,
        LocalDate paidOn,
        String remittanceCode,
        Money amount,
        String amountInWords)
        implements Serializable {

    public ReceiptFields {
        lines = List.copyOf(lines);
    }
}
