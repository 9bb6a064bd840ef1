package io.parkverse.billing.control;

import io.parkverse.billing.boundary.AccountCode;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceUnit;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.money.Money;
import io.parkverse.platform.persistence.Sql;
import io.parkverse.tenancy.boundary.OpeningStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives a new park its chart of accounts and a first price list, which the operator replaces. Bank
 * details are not invented: the operator enters them before the first payment.
 */
@ApplicationScoped
public class BillingOpening implements OpeningStep {

    private static final String ACCOUNT = """
            insert into ledger_account (tenant_id, id, version, code, kind)
            values ((select app_tenant()), ?, 1, ?, ?) on conflict (tenant_id, code) do nothing
            """;

    @Inject
    Sql sql;

    @Inject
    Prices prices;

    @Inject
    ParkDay parkDay;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void prepare(Caller caller) {
        for (AccountCode code : AccountCode.values()) {
            sql.update(ACCOUNT, UuidV7.next(), code.name(), code.kind().name());
        }
        firstPrices(parkDay.today()).forEach(prices::set);
    }

    private static List<PriceItemView> firstPrices(LocalDate from) {
        return List.of(
                price(
                        "settlement-fee",
                        LineKind.SERVICE,
                        PriceUnit.YEAR,
                        "入驻服务费（年）",
                        "Settlement fee (year)",
                        3_600,
                        from),
                price(
                        "settlement-fee",
                        LineKind.SERVICE,
                        PriceUnit.MONTH,
                        "入驻服务费（月）",
                        "Settlement fee (month)",
                        360,
                        from),
                price("deposit", LineKind.DEPOSIT, PriceUnit.ONCE, "入驻押金", "Deposit", 1_000, from),
                extra("mail-forwarding", PriceUnit.YEAR, "信件转寄（年）", "Mail forwarding (year)", 600, from),
                extra("seal-making", PriceUnit.ONCE, "刻章服务", "Company seals", 480, from));
    }

    private static PriceItemView price(
            String code, LineKind kind, PriceUnit unit, String zh, String en, long yuan, LocalDate from) {
        return new PriceItemView(code, PriceItemView.EVERY_KIND, kind, unit, false, zh, en, Money.yuan(yuan), from);
    }
}
