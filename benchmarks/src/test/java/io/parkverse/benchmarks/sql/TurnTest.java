package io.parkverse.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.benchmarks.sql.Statement.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Map<UUID, UUID> born = new HashMap<>();

    @Test
    @DisplayName("G4.8 what both runs said alike is said again")
    void same() {
        assertThat(next("settled", "settled", 1)).isEqualTo("settled");
    }

    @Test
    @DisplayName("G4.8 an id that was born in the run gets a new one, the same in all its places")
    void born() {
        UUID model = UUID.randomUUID();
        Object one = next(UUID.randomUUID(), model, 1);
        Object other = next(UUID.randomUUID().toString(), model.toString(), 1);

        assertThat(one).isInstanceOf(UUID.class).isNotEqualTo(model);
        assertThat(other).isEqualTo(one.toString());
    }

    @Test
    @DisplayName("G4.8 a person of the model's run has another one as stand-in")
    void standIn() {
        UUID model = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        born.put(model, other);

        assertThat(next(UUID.randomUUID(), model, 1)).isEqualTo(other);
    }

    @Test
    @DisplayName("G4.8 numbers go on as they went, alone and within a text")
    void counted() {
        assertThat(next(7, 8, 1)).isEqualTo(9);
        assertThat(next(7L, 9L, 2)).isEqualTo(13L);
        assertThat(next("R2026-000099", "R2026-000100", 1)).isEqualTo("R2026-000101");
    }

    @Test
    @DisplayName("G4.8 another text stands where the runs differed, in signs of the same kind")
    void drawn() {
        assertThat(next("AB12-same", "KM47-same", 1).toString()).matches("[A-Z]{2}\\d{2}-same");
    }

    @Test
    @DisplayName("G4.8 a fingerprint is another one each time")
    void fingerprint() {
        byte[] last = {5, 6, 7, 8};

        assertThat((byte[]) next(new byte[] {1, 2, 3, 4}, last, 1)).hasSize(4).isNotEqualTo(last);
    }

    private Object next(Object first, Object second, int run) {
        Turn turn = Turn.between(new Parameter(first, Parameter.ANY), new Parameter(second, Parameter.ANY));
        return turn.parameter(run, born).value();
    }
}
