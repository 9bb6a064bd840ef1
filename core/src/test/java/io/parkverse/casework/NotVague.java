package io.parkverse.casework;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A guard of the tests' process: a title has to say something. */
@ApplicationScoped
public class NotVague implements Guard {

    static final String REFUSAL = "casework.error.note-needed";

    @Override
    public String name() {
        return "visit.not-vague";
    }

    @Override
    public Optional<String> refusalKey(CaseView workCase) {
        return workCase.title().equals("?") ? Optional.of(REFUSAL) : Optional.empty();
    }
}
