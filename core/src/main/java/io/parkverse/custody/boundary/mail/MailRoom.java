package io.parkverse.custody.boundary.mail;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.control.mail.LetterBook;
import io.parkverse.custody.control.mail.LetterDesk;
import io.parkverse.custody.control.mail.LetterFiles;
import io.parkverse.custody.control.mail.LetterWatch;
import io.parkverse.documents.boundary.Download;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.files.boundary.Acceptance;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.boundary.CommitsRefusal;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The mail log of the park's addresses, kept by the custodian. */
@Boundary
public class MailRoom {

    private static final long MOST_BYTES = 20L * 1024 * 1024;

    /** What is taken as a photo of an envelope. */
    public static final Acceptance PHOTO =
            new Acceptance(Set.of(MediaKind.JPEG, MediaKind.PNG, MediaKind.WEBP), MOST_BYTES);

    /** What is taken as a scan of a content. */
    public static final Acceptance SCAN =
            new Acceptance(Set.of(MediaKind.PDF, MediaKind.JPEG, MediaKind.PNG), MOST_BYTES);

    @Inject
    LetterBook book;

    @Inject
    LetterDesk desk;

    @Inject
    LetterFiles files;

    @Inject
    LetterWatch watch;

    @Inject
    Enterprises enterprises;

    /** Enters a letter and tells the enterprise's people at once. */
    @Allowed("custody.mail-desk")
    public LetterView arrive(Caller caller, NewLetter letter) {
        return desk.arrive(
                caller, letter, enterprises.get(caller, letter.enterprise()).nameZh());
    }

    /** Puts in a photo of the envelope; a later one takes the place of an earlier one. */
    @Allowed("custody.mail-desk")
    public void photograph(Caller caller, LetterId id, Upload photo) {
        files.photograph(caller, book.open(id), photo);
    }

    /** Letters by addressee, sender or tracking number: open ones first, the soonest due at the top. */
    @Allowed("custody.mail-read")
    public Page<LetterView> find(Caller caller, String words, boolean openOnly, PageRequest page) {
        return book.find(words, openOnly, page);
    }

    /** One letter, without its code. */
    @Allowed("custody.mail-read")
    public LetterView get(Caller caller, LetterId id) {
        return book.get(id).withoutCode();
    }

    /** What happened to a letter, in order. */
    @Allowed("custody.mail-read")
    public List<LetterStep> history(Caller caller, LetterId id) {
        return book.history(book.get(id).id());
    }

    /** The envelope; who looks at it is written down. */
    @Allowed("custody.mail-photo")
    public Download photo(Caller caller, LetterId id) {
        return files.photo(caller, book.get(id));
    }

    /**
     * Hands a letter over to whoever knows the code.
     *
     * @throws CustodyException {@link CustodyError#CODE_WRONG}, and {@link CustodyError#CODE_BLOCKED} after
     *     too many of these
     */
    @Allowed("custody.mail-desk")
    @CommitsRefusal
    public LetterView handOver(Caller caller, LetterId id, String code, String receivedBy) {
        return desk.handOver(caller, book.open(id), code, receivedBy).withoutCode();
    }

    /**
     * Notes that a letter was sent on as the enterprise wished.
     *
     * @param tracking number of the new consignment
     */
    @Allowed("custody.mail-desk")
    public LetterView forward(Caller caller, LetterId id, String tracking) {
        return desk.forward(caller, book.open(id), tracking).withoutCode();
    }

    /** Gives the enterprise a scan of the content as it wished. */
    @Allowed("custody.mail-desk")
    public LetterView scan(Caller caller, LetterId id, Upload scan) {
        return files.scan(caller, book.open(id), scan).withoutCode();
    }

    /** Notes that a letter was destroyed as the enterprise wished. */
    @Allowed("custody.mail-desk")
    public LetterView destroy(Caller caller, LetterId id) {
        return desk.destroy(caller, book.open(id)).withoutCode();
    }

    /** Reminds of letters that lie, and escalates grave ones after their last day. */
    @Allowed("custody.mail-watch")
    public void watch(Caller job) {
        watch.run(job);
    }
}
