package io.parkverse.backup;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says at most once a second how far a long work has come; a short one says nothing. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Consumer<String> reader;
    private long last = System.nanoTime();

    Progress(Consumer<String> reader) {
        this.reader = reader;
    }

    void at(Supplier<String> state) {
        long now = System.nanoTime();
        if (now - last >= PAUSE.toNanos()) {
            last = now;
            reader.accept(state.get());
        }
    }

    /** Says something whenever it is said. */
    void say(String sentence) {
        reader.accept(sentence);
    }
}
