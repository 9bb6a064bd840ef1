package io.parkverse.casework.control;

import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.entity.WorkCase;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells the person who opened a case that it waits for them, or that it has ended; not what they did themselves. */
@ApplicationScoped
class ProgressNews {

    private static final String NOTICE = "casework.notice.";

    @Inject
    Notices notices;

    void tell(Caller mover, WorkCase workCase, State reached) {
        workCase.opener()
                .filter(opener -> !mover.responsible().equals(Optional.of(opener)))
                .ifPresent(opener -> tell(mover, workCase, reached, opener));
    }

    private void tell(Caller mover, WorkCase workCase, State reached, AccountId opener) {
        news(reached)
                .ifPresent(news -> notices.send(
                        Caller.job(mover.park(), "casework.progress"),
                        opener,
                        NOTICE + news,
                        List.of(
                                workCase.view().number(),
                                workCase.view().title(),
                                reached.name().zh(),
                                reached.name().en()),
                        Optional.of(workCase.id())));
    }

    private static Optional<String> news(State reached) {
        if (reached.kind().ends()) {
            return Optional.of("ended");
        }
        return reached.party() == Party.APPLICANT ? Optional.of("your-turn") : Optional.empty();
    }
}
