package io.parkverse.demo;

import io.parkverse.demo.DemoTable.Row;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of {@code enterprises.csv}: an enterprise and how far its settlement has come.
 *
 * @param owner mail of the person who applies
 * @param target state that the case is brought to
 * @param number position in the table from 1, for numbers that have to differ
 */
record DemoEnterprise(
        Stage stage, String park, String owner, ApplicationKind kind, String target, Profile profile, int number) {

    /** Where an enterprise is made. */
    enum Stage {
        /** In the demo before it is ready, and on the test server, which has only these. */
        TEST,
        /** In the demo, while it is already used. */
        DEMO
    }

    /** What the application says. */
    record Profile(String tradeName, String industry, String form, String english, String scope, Address address) {}

    static List<DemoEnterprise> of(Stage stage) {
        List<Row> rows = DemoTable.read("enterprises");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> of(rows.get(i), i + 1))
                .filter(enterprise -> enterprise.stage() == stage)
                .toList();
    }

    private static DemoEnterprise of(Row row, int number) {
        return new DemoEnterprise(
                row.constant("stage", Stage.class),
                row.text("park"),
                row.text("owner"),
                row.constant("kind", ApplicationKind.class),
                row.text("state"),
                new Profile(
                        row.text("trade"),
                        row.text("industry"),
                        row.text("form"),
                        row.text("english"),
                        row.text("scope"),
                        new Address(row.constant("address", AddressKind.class), row.number("months"))),
                number);
    }
}
