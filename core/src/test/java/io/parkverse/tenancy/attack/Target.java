package io.parkverse.tenancy.attack;

import java.util.Optional;

/** What an attack is after, with or without the discriminator. */
interface Target {

    String name();

    void rename(String wanted);

    Optional<String> hallName();
}
