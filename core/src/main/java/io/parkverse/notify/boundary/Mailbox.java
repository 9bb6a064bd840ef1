package io.parkverse.notify.boundary;

import io.parkverse.notify.control.MailboxSearch;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CrossPark;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.UUID;

/** All mail and short messages of the deployment, for the console of the platform's operators. */
@Boundary
public class Mailbox {

    @Inject
    MailboxSearch search;

    /** Messages whose address, subject or text holds the words; all for an empty text. Newest first. */
    @Allowed("notify.mailbox")
    @CrossPark("notify")
    public Page<MailboxEntry> list(Caller caller, String words, PageRequest page) {
        return search.find(words, page);
    }

    @Allowed("notify.mailbox")
    @CrossPark("notify")
    public MailboxEntry open(Caller caller, UUID message) {
        return search.get(message);
    }
}
