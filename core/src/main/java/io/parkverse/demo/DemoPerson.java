package io.parkverse.demo;

import io.parkverse.demo.DemoTable.Row;
import io.parkverse.identity.boundary.FirstPlatformOperator;
import io.parkverse.platform.caller.Role;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code people.csv}.
 *
 * @param park slug of the park they work in; empty for applicants
 * @param role hat in that park
 */
record DemoPerson(String mail, String name, String park, Optional<Role> role) {

    /** The password of everybody in the demo. */
    static final String PASSWORD = FirstPlatformOperator.DEMO_PASSWORD;

    /** Who has a case in every state that is worth a look. */
    static final String FOUNDER = "founder@parkverse.example";

    static List<DemoPerson> all() {
        return DemoTable.read("people").stream().map(DemoPerson::of).toList();
    }

    /** The person with a hat in a park. */
    static DemoPerson of(String park, Role role) {
        return all().stream()
                .filter(person -> person.park().equals(park) && person.role().equals(Optional.of(role)))
                .findFirst()
                .orElseThrow();
    }

    private static DemoPerson of(Row row) {
        return new DemoPerson(
                row.text("mail"),
                row.text("name"),
                row.text("park"),
                Optional.of(row.text("role")).filter(role -> !role.isEmpty()).map(Role::valueOf));
    }
}
