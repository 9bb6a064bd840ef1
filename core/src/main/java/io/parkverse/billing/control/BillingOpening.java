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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives a new park its chart of accounts and a first price list, which the operator replaces. Bank
 * details are not invented: the operator enters them before the first payment.
 */
@ApplicationScoped
public class BillingOpening implements OpeningStep {

    private static final String FIRST_PRICES = "/billing/first-prices.csv";
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
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                BillingOpening.class.getResourceAsStream(FIRST_PRICES), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> price(line, from)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PriceItemView price(String line, LocalDate from) {
        String[] cells = line.split(",", -1);
        return new PriceItemView(
                cells[0],
                PriceItemView.EVERY_KIND,
                LineKind.valueOf(cells[1]),
                PriceUnit.valueOf(cells[2]),
                Boolean.parseBoolean(cells[3]),
                cells[5],
                cells[6],
                Money.yuan(Long.parseLong(cells[4])),
                from);
    }
}
