package io.parkverse.custody.boundary.mail;

import io.parkverse.custody.control.mail.LetterBook;
import io.parkverse.custody.control.mail.LetterDesk;
import io.parkverse.custody.control.mail.LetterFiles;
import io.parkverse.documents.boundary.Download;
import io.parkverse.platform.boundary.Access;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** The letters of the caller's own enterprises. A letter of another one is not found. */
@Boundary
public class OwnMail {

    @Inject
    LetterBook book;

    @Inject
    LetterDesk desk;

    @Inject
    LetterFiles files;

    @Inject
    Access access;

    /** Open letters first, then the newest. */
    @Allowed("custody.mail-own")
    public List<LetterView> list(Caller caller) {
        return book.of(access.grants().enterprises().keySet());
    }

    @Allowed("custody.mail-own")
    public List<LetterStep> history(Caller caller, LetterId id) {
        return book.history(own(id).id());
    }

    /**
     * Says what is to be done with an open letter; can be said anew until it is done. A pick-up gets a code.
     *
     * @param forwardTo address for {@link LetterChoice#FORWARD}; not read for others
     * @throws io.parkverse.custody.boundary.CustodyException {@link
     *     io.parkverse.custody.boundary.CustodyError#MUST_BE_KEPT} for a grave letter that is to be destroyed
     */
    @Allowed("custody.mail-own")
    public LetterView choose(Caller caller, LetterId id, LetterChoice choice, String forwardTo) {
        own(id);
        return desk.choose(caller, book.open(id), choice, forwardTo);
    }

    @Allowed("custody.mail-own")
    public Download photo(Caller caller, LetterId id) {
        return files.photo(caller, own(id));
    }

    /** The scanned content. */
    @Allowed("custody.mail-own")
    public Download scan(Caller caller, LetterId id) {
        return files.openScan(caller, own(id));
    }

    private LetterView own(LetterId id) {
        LetterView letter = book.get(id);
        access.requireMember(letter.enterprise());
        return letter;
    }
}
