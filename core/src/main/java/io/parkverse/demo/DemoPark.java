package io.parkverse.demo;

import io.parkverse.demo.DemoTable.Row;
import io.parkverse.tenancy.boundary.ParkKind;
import io.parkverse.tenancy.boundary.ParkNames;
import java.util.List;

/**
 * A line of {@code parks.csv}.
 *
 * @param region place that the names of its enterprises begin with
 * @param bank bank of the park's account
 */
record DemoPark(String slug, ParkKind kind, ParkNames names, String region, Motto motto, Bank bank) {

    /** One line under the park's name. */
    record Motto(String zh, String en) {}

    /** Whom and where enterprises pay. */
    record Bank(String accountName, String name, String number) {}

    static List<DemoPark> all() {
        return DemoTable.read("parks").stream().map(DemoPark::of).toList();
    }

    static DemoPark of(String slug) {
        return all().stream()
                .filter(park -> park.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static DemoPark of(Row row) {
        return new DemoPark(
                row.text("slug"),
                row.constant("kind", ParkKind.class),
                new ParkNames(row.text("zh"), row.text("en"), row.text("short")),
                row.text("region"),
                new Motto(row.text("mottoZh"), row.text("mottoEn")),
                new Bank(row.text("accountName"), row.text("bank"), row.text("account")));
    }
}
