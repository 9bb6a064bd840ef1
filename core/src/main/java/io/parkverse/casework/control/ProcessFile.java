package io.parkverse.casework.control;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.platform.caller.Role;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The format in which processes are shipped ({@code processes/<key>.json}): a {@link ProcessPlan} whose
 * transitions may start from several states and leave out what is empty. Unknown fields are refused.
 */
record ProcessFile(
        String key, String prefix, Label name, List<Phase> phases, List<State> states, List<Row> transitions) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    record Row(
            List<String> from,
            String event,
            String to,
            Label label,
            Integer deadlineDays,
            List<Role> roles,
            List<String> guards,
            List<String> effects,
            Boolean noteNeeded,
            boolean applicantSees,
            Boolean secondLook) {

        Stream<Transition> transitions() {
            return from.stream()
                    .map(state -> new Transition(
                            state,
                            event,
                            to,
                            label,
                            roles,
                            guards == null ? List.of() : guards,
                            effects == null ? List.of() : effects,
                            deadlineDays == null ? 0 : deadlineDays,
                            noteNeeded != null && noteNeeded,
                            applicantSees,
                            secondLook != null && secondLook));
        }
    }

    /**
     * Reads a shipped process.
     *
     * @throws UncheckedIOException when there is none of this name or it cannot be read
     */
    static ProcessPlan read(String process) {
        String resource = "/processes/" + process + ".json";
        try (InputStream in = ProcessFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return JSON.readValue(in, ProcessFile.class).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessPlan plan() {
        return new ProcessPlan(
                key,
                prefix,
                name,
                phases,
                states,
                transitions.stream().flatMap(Row::transitions).toList());
    }
}
