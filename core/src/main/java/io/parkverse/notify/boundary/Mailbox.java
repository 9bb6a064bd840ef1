package io.parkverse.notify.boundary;

import io.parkverse.notify.control.MailboxSearch;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.UUID;

/** All mail and short messages of the deployment, for the platform console. */
@Boundary
public class Mailbox {

    @Inject
    MailboxSearch search;

    /** Messages whose address, subject or text holds the words; all for an empty text. Newest first. */
    @Allowed("notify.mailbox")
    @CrossPark("notify")
    public Page<MailboxEntry> list(Caller caller, String words, PageRequest page) {
        requirePlatform(caller);
        return search.find(words, page);
    }

    @Allowed("notify.mailbox")
    @CrossPark("notify")
    public MailboxEntry open(Caller caller, UUID message) {
        requirePlatform(caller);
        return search.get(message);
    }

    private static void requirePlatform(Caller caller) {
        if (!caller.park().isPlatform()) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
    }
}
