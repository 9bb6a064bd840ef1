package io.parkverse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.intake.boundary.IntakeChoices;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.testing.Portal;
import java.nio.charset.Charset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With -Dpark.full=true ten times as many rows: 10,000. */
class LargeIntakeTest {

    private static final int ROWS = Boolean.getBoolean("park.full") ? 10_000 : 1_000;
    private static final int ONE_BAD_IN = 33;

    private final IntakePark park = new IntakePark(9_999);

    @Test
    @DisplayName("G3.1 a large file with three in a hundred rows wrong enters the others and can be taken back")
    void large() {
        Portal.execute("update park set plan = 'premium' where id = ?", park.desk.park.value());
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(i -> i % ONE_BAD_IN == 0
                        ? IntakePark.row(i).replace("lin@example.org", "nobody")
                        : IntakePark.row(i))
                .toArray(String[]::new);
        int bad = (ROWS + ONE_BAD_IN - 1) / ONE_BAD_IN;
        IntakeView intake = park.upload(IntakePark.file(rows), Charset.forName("GB18030"));

        IntakeView done = park.run(intake.id(), IntakeChoices.CAREFUL);

        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(done.created()).isEqualTo(ROWS - bad);
        assertThat(done.failed()).isEqualTo(bad);
        assertThat(park.roster()).isEqualTo(ROWS - bad);
        assertThat(park.undo(intake.id()).state()).isEqualTo(IntakeState.UNDONE);
        assertThat(park.roster()).isZero();
    }
}
