package io.parkverse.billing.control;

import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Numbers without gaps, per park, series and year; taken in the transaction that uses them. */
@ApplicationScoped
public class Numbers {

    /** What is numbered. */
    public enum Series {
        INVOICE("INV"),
        RECEIPT("RCP");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final String NEXT = """
            insert into billing_number (tenant_id, id, version, series, year, last)
            values ((select app_tenant()), ?, 1, ?, ?, 1)
            on conflict (tenant_id, series, year)
            do update set last = billing_number.last + 1, version = billing_number.version + 1
            returning last
            """;

    @Inject
    Sql sql;

    /** The next number, as printed: {@code INV2026-000123}. */
    public String next(Series series, int year) {
        long number = sql.first(NEXT, row -> row.getLong(1), UuidV7.next(), series.name(), year)
                .orElseThrow();
        return String.format(Locale.ROOT, "%s%04d-%06d", series.prefix, year, number);
    }
}
