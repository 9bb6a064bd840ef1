package io.parkverse.notify.boundary;

import io.parkverse.notify.control.Inbox;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Messages from a park to a person. Each lands in the person's inbox and goes out by mail, or by short
 * message to a person without mail. The text key's bundle must hold it in both languages.
 */
@Boundary
public class Notices {

    @Inject
    Inbox inbox;

    /** Tells a person something; called by features inside their own transaction. */
    @Allowed("notify.send")
    public void send(Caller caller, AccountId to, String textKey, List<String> arguments, Optional<CaseId> about) {
        inbox.send(caller.park(), to, new Inbox.Message(textKey, arguments, about), Optional.empty());
    }

    /** The same with a document of the park, which the person may open from the inbox. */
    @Allowed("notify.send")
    public void sendDocument(Caller caller, AccountId to, String textKey, List<String> arguments, FileId document) {
        Inbox.Message message = new Inbox.Message(textKey, arguments, Optional.empty());
        inbox.send(caller.park(), to, message, Optional.of(document));
    }

    /**
     * The document of a message to the caller.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} for a message without one, or to somebody else
     */
    @Allowed("notify.inbox")
    public Carried document(Caller caller, UUID notice) {
        return inbox.document(caller.account(), notice);
    }

    /** The caller's messages in this park, newest first. */
    @Allowed("notify.inbox")
    public Page<NoticeView> inbox(Caller caller, PageRequest page) {
        return inbox.of(caller.account(), page);
    }

    @Allowed("notify.inbox")
    public long unread(Caller caller) {
        return inbox.unread(caller.account());
    }

    @Allowed("notify.inbox")
    public void markRead(Caller caller, UUID notice) {
        inbox.markRead(caller.account(), notice);
    }

    @Allowed("notify.inbox")
    public void markAllRead(Caller caller) {
        inbox.markAllRead(caller.account());
    }
}
