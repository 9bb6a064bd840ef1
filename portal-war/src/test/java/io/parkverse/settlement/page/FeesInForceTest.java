package io.parkverse.settlement.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceUnit;
import io.parkverse.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeesInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("F6.2 of several prices the latest that has begun is shown")
    void latest() {
        List<PriceItemView> prices = List.of(price("*", 100, -30), price("*", 200, -1), price("*", 300, 1));
        assertThat(FeesInForce.of(prices, "BRANCH", DAY)).containsExactly(prices.get(1));
    }

    @Test
    @DisplayName("F6.2 a price of the kind itself wins over the one for every kind")
    void ownKind() {
        List<PriceItemView> prices = List.of(price("BRANCH", 100, -30), price("*", 200, -1), price("FOREIGN", 300, -1));
        assertThat(FeesInForce.of(prices, "BRANCH", DAY)).containsExactly(prices.get(0));
    }

    @Test
    @DisplayName("F6.2 an item that has ended is not shown")
    void ended() {
        assertThat(FeesInForce.of(List.of(price("*", 100, -30), price("*", 0, -1)), "BRANCH", DAY))
                .isEmpty();
    }

    private static PriceItemView price(String kind, long minor, int days) {
        return new PriceItemView(
                "service",
                kind,
                LineKind.SERVICE,
                PriceUnit.MONTH,
                false,
                "服务费",
                "Service",
                new Money(minor, Currency.getInstance("CNY")),
                DAY.plusDays(days));
    }
}
