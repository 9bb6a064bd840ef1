package io.parkverse.billing.control;

import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.ReceiptFields;
import io.parkverse.billing.boundary.ReceiptPapers;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints receipts on the park's template {@value #TEMPLATE}, in both languages. */
@ApplicationScoped
public class ReceiptPdf implements ReceiptPapers {

    private static final String TEMPLATE = "receipt";

    @Inject
    Papers papers;

    @Inject
    Access access;

    @Override
    public byte[] render(ReceiptFields receipt) {
        Caller job = Caller.job(access.caller().park(), "billing.receipt");
        PaperOrder.Arrangement stacked = PaperOrder.Arrangement.STACKED;
        return papers.render(job, PaperOrder.bilingual(TEMPLATE, receipt.number(), fields(receipt), stacked));
    }

    private static Map<String, String> fields(ReceiptFields receipt) {
        Map<String, String> fields = new HashMap<>();
        fields.put("park.operator", receipt.payee());
        fields.put("item.invoice", receipt.invoiceNumber());
        fields.put("payment.reference", receipt.remittanceCode());
        fields.put("payment.date", receipt.paidOn().toString());
        for (Locale locale : Texts.LOCALES) {
            boolean chinese = locale.equals(Texts.CHINESE);
            String suffix = chinese ? "" : "@" + Texts.language(locale);
            String unnamed = Texts.get(locale, "billing.receipt.payer-unnamed");
            fields.put("payer.name" + suffix, receipt.payer().isEmpty() ? unnamed : receipt.payer());
            fields.put("item.name" + suffix, names(receipt.lines(), chinese ? Line::textZh : Line::textEn));
            fields.put("item.amount" + suffix, receipt.amount().format(locale));
            fields.put("amount.total" + suffix, receipt.amount().format(locale));
            fields.put("amount.words" + suffix, chinese ? words(receipt) : Trail.text(receipt.amount()));
            fields.put("payment.method" + suffix, Texts.get(locale, "billing.receipt.transfer"));
        }
        return fields;
    }

    private static String words(ReceiptFields receipt) {
        return receipt.amountInWords().isEmpty() ? Trail.text(receipt.amount()) : "人民币" + receipt.amountInWords();
    }

    private static String names(List<Line> lines, Function<Line, String> name) {
        return lines.stream()
                .map(line -> line.quantity() == 1 ? name.apply(line) : name.apply(line) + " × " + line.quantity())
                .collect(Collectors.joining("; "));
    }
}
