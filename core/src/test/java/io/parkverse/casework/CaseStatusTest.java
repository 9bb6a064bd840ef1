package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parkverse.casework.boundary.CaseStatus;
import io.parkverse.casework.boundary.CaseStatus.PhaseStatus;
import io.parkverse.casework.boundary.CaseStatus.StepStatus;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseStatusTest {

    private final VisitPark desk = new VisitPark();

    @Test
    @DisplayName("F5.6 the status page shows what is done, whose turn it is, until when, and what is ahead")
    void steps() {
        CaseView looking = desk.looking("Our visit");

        CaseStatus status = desk.cases.status(desk.owner, looking.id());

        assertThat(status.steps())
                .extracting(step -> step.state().key(), StepStatus::progress)
                .containsExactly(
                        tuple("asked", Progress.DONE),
                        tuple("looking", Progress.CURRENT),
                        tuple("planned", Progress.AHEAD),
                        tuple("visited", Progress.AHEAD));
        assertThat(status.steps().get(1).state().party()).isEqualTo(Party.STAFF);
        assertThat(status.steps().get(1).since()).isPresent();
        assertThat(status.steps().get(2).since()).isEmpty();
        assertThat(status.workCase().deadline()).isPresent();
        assertThat(status.phases())
                .extracting(phase -> phase.phase().key(), PhaseStatus::progress)
                .containsExactly(tuple("ask", Progress.CURRENT), tuple("do", Progress.AHEAD));
    }

    @Test
    @DisplayName("F5.6 a side trip is shown while it lasts, and what has to be done again lies ahead")
    void sideTrip() {
        CaseView looking = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, looking.id(), "ask-back", "How many are you?");

        assertThat(desk.cases.status(desk.owner, looking.id()).steps())
                .extracting(step -> step.state().key(), StepStatus::progress)
                .containsExactly(
                        tuple("asked", Progress.DONE),
                        tuple("question", Progress.CURRENT),
                        tuple("looking", Progress.AHEAD),
                        tuple("planned", Progress.AHEAD),
                        tuple("visited", Progress.AHEAD));
    }

    @Test
    @DisplayName("F5.6 of a case that ended badly only what has been is shown")
    void badEnd() {
        CaseView looking = desk.looking("Our visit");
        desk.cases.fire(desk.reviewer, looking.id(), "refuse", "We are closed");

        assertThat(desk.cases.status(desk.owner, looking.id()).steps())
                .extracting(step -> step.state().key(), StepStatus::progress)
                .containsExactly(
                        tuple("asked", Progress.DONE),
                        tuple("looking", Progress.DONE),
                        tuple("refused", Progress.CURRENT));
    }

    @Test
    @DisplayName("F6.4 a case survives write and read of a session, also one without deadline and holder")
    void serializable() throws IOException, ClassNotFoundException {
        CaseView asked = desk.asked("Our visit");
        CaseView claimed =
                desk.cases.claim(desk.reviewer, desk.looking("Our visit").id());

        assertThat(writtenAndRead(asked)).isEqualTo(asked);
        assertThat(writtenAndRead(claimed)).isEqualTo(claimed);
    }

    private static Object writtenAndRead(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
