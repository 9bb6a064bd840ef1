package io.parkverse.billing.control;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceUnit;
import io.parkverse.billing.boundary.QuoteTerms;
import io.parkverse.billing.entity.PriceItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The park's dated prices. On a day the newest row of an item counts; a row for the case kind itself
 * wins over one for every kind. Full years of a term are priced by year, the rest by month, and
 * wholly by month where there is no price by year.
 */
@ApplicationScoped
public class Prices {

    private static final int MONTHS_OF_YEAR = 12;

    @Inject
    EntityManager entityManager;

    /** Adds a price, or replaces the one of the same item and day. */
    public void set(PriceItemView price) {
        same(price).ifPresentOrElse(found -> found.replaceBy(price), () -> entityManager.persist(new PriceItem(price)));
    }

    private Optional<PriceItem> same(PriceItemView price) {
        return entityManager
                .createQuery(
                        "select p from PriceItem p where p.code = :code and p.caseKind = :kind"
                                + " and p.unit = :unit and p.validFrom = :day",
                        PriceItem.class)
                .setParameter("code", price.code())
                .setParameter("kind", price.caseKind())
                .setParameter("unit", price.unit())
                .setParameter("day", price.validFrom())
                .getResultStream()
                .findFirst();
    }

    /** All prices in order of item and day, past and future ones included. */
    public List<PriceItemView> all() {
        return entityManager
                .createQuery(
                        "select p from PriceItem p order by p.code, p.unit, p.caseKind, p.validFrom", PriceItem.class)
                .getResultStream()
                .map(PriceItem::view)
                .toList();
    }

    /** Lines for the terms at the prices of a day. */
    public List<Line> lines(QuoteTerms terms, LocalDate day) {
        Map<String, Map<PriceUnit, PriceItemView>> items = valid(terms.caseKind(), day);
        List<Line> lines = new ArrayList<>();
        items.forEach((code, units) -> {
            boolean wanted =
                    terms.extras().contains(code) || units.values().stream().anyMatch(price -> !price.optional());
            if (wanted) {
                lines.addAll(lines(units, terms.months()));
            }
        });
        boolean unknownExtra = !items.keySet().containsAll(terms.extras());
        if (unknownExtra || lines.isEmpty()) {
            throw new BillingException(BillingError.PRICE_MISSING, terms.caseKind());
        }
        return lines;
    }

    private Map<String, Map<PriceUnit, PriceItemView>> valid(String caseKind, LocalDate day) {
        Map<String, Map<PriceUnit, PriceItemView>> valid = new LinkedHashMap<>();
        // every kind first, so that a row for the kind itself replaces it; older before newer
        for (String kind : List.of(PriceItemView.EVERY_KIND, caseKind)) {
            all().stream()
                    .filter(price -> price.caseKind().equals(kind))
                    .filter(price -> !price.validFrom().isAfter(day))
                    .forEach(price -> valid.computeIfAbsent(price.code(), c -> new LinkedHashMap<>())
                            .put(price.unit(), price));
        }
        valid.values()
                .forEach(
                        units -> units.values().removeIf(price -> price.amount().isZero()));
        valid.values().removeIf(Map::isEmpty);
        return valid;
    }

    private static List<Line> lines(Map<PriceUnit, PriceItemView> units, int months) {
        int years = units.containsKey(PriceUnit.YEAR) ? years(units, months) : 0;
        List<Line> lines = new ArrayList<>();
        add(lines, units, PriceUnit.ONCE, 1);
        add(lines, units, PriceUnit.YEAR, years);
        add(lines, units, PriceUnit.MONTH, Math.max(0, months - years * MONTHS_OF_YEAR));
        return lines;
    }

    /** Without a price by month every year begun counts. */
    private static int years(Map<PriceUnit, PriceItemView> units, int months) {
        return units.containsKey(PriceUnit.MONTH)
                ? months / MONTHS_OF_YEAR
                : (months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR;
    }

    private static void add(List<Line> lines, Map<PriceUnit, PriceItemView> units, PriceUnit unit, int quantity) {
        PriceItemView price = units.get(unit);
        if (price != null && quantity > 0) {
            lines.add(new Line(price.code(), price.nameZh(), price.nameEn(), price.kind(), quantity, price.amount()));
        }
    }
}
