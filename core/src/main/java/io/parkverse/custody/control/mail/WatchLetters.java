package io.parkverse.custody.control.mail;

import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.jobs.boundary.RepeatingJob;
import io.parkverse.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks hourly for letters that lie. */
@ApplicationScoped
public class WatchLetters implements RepeatingJob {

    @Inject
    MailRoom mailRoom;

    @Override
    public String kind() {
        return "custody.watch-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Caller job, String payload) {
        mailRoom.watch(job);
    }
}
