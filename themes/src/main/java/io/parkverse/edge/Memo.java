package io.parkverse.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the answers of a function that depends on its argument alone. Requests repeat a few headers
 * for ever; whoever invents many makes it forget, and never fills the memory. Safe for concurrent use.
 */
final class Memo<K, V> {

    static final int MOST = 1_000;

    private final Map<K, V> answers = new ConcurrentHashMap<>();
    private final Function<K, V> function;

    Memo(Function<K, V> function) {
        this.function = function;
    }

    V of(K argument) {
        V known = answers.get(argument);
        if (known != null) {
            return known;
        }
        V answer = function.apply(argument);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(argument, answer);
        return answer;
    }
}
