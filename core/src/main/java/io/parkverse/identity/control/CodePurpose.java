package io.parkverse.identity.control;

import java.time.Duration;

/** What a one-time code is for, and how long it lives. */
enum CodePurpose {
    SIGN_UP(Duration.ofMinutes(30)),
    RECOVERY(Duration.ofMinutes(30)),
    HOST(Duration.ofSeconds(30));

    private final Duration life;

    CodePurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
