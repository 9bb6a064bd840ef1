package io.parkverse.settlement.page;

import io.parkverse.billing.boundary.PriceItemView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The prices of a day for one kind of case: of each item the latest that has begun, the kind's own
 * before the one for every kind, and none that has ended.
 */
final class FeesInForce {

    private static final Comparator<PriceItemView> STRONGER = Comparator.<PriceItemView, Boolean>comparing(
                    price -> !price.caseKind().equals(PriceItemView.EVERY_KIND))
            .thenComparing(PriceItemView::validFrom);

    private FeesInForce() {}

    static List<PriceItemView> of(List<PriceItemView> prices, String caseKind, LocalDate day) {
        Map<String, PriceItemView> byCode = new LinkedHashMap<>();
        prices.stream()
                .filter(price -> !price.validFrom().isAfter(day))
                .filter(price ->
                        price.caseKind().equals(caseKind) || price.caseKind().equals(PriceItemView.EVERY_KIND))
                .forEach(price -> byCode.merge(
                        price.code(), price, (one, other) -> STRONGER.compare(one, other) >= 0 ? one : other));
        return byCode.values().stream()
                .filter(price -> price.amount().isPositive())
                .toList();
    }
}
