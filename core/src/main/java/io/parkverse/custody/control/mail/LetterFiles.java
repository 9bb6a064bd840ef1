package io.parkverse.custody.control.mail;

import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterOutcome;
import io.parkverse.custody.boundary.mail.LetterStep;
import io.parkverse.custody.boundary.mail.LetterView;
import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.FileId;
import io.parkverse.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Photos of envelopes and scans of contents: personal data, so that each look at one is written down. */
@ApplicationScoped
public class LetterFiles {

    @Inject
    Sql sql;

    @Inject
    StoredFiles files;

    @Inject
    LetterDesk desk;

    @Inject
    LetterPen pen;

    public void photograph(Caller caller, LetterView letter, Upload photo) {
        FileId file = files.keep(photo, MailRoom.PHOTO).id();
        sql.update(
                "update custody_letter set photo_id = ?, version = version + 1 where id = ?",
                file.value(),
                letter.id().value());
        pen.write(caller, letter.id(), LetterStep.Kind.PHOTO, "");
    }

    public LetterView scan(Caller caller, LetterView letter, Upload scan) {
        LetterDesk.requireChosen(letter, LetterChoice.SCAN);
        FileId file = files.keep(scan, MailRoom.SCAN).id();
        sql.update(
                "update custody_letter set scan_id = ?, version = version + 1 where id = ?",
                file.value(),
                letter.id().value());
        return desk.close(caller, letter, LetterOutcome.SCANNED, "", "");
    }

    public Download photo(Caller caller, LetterView letter) {
        StoredFile file = file(letter, "photo_id", CustodyError.NO_PHOTO);
        pen.audited(caller, letter.id(), "open-photo");
        return download(file);
    }

    public Download openScan(Caller caller, LetterView letter) {
        StoredFile file = file(letter, "scan_id", CustodyError.NO_SCAN);
        pen.audited(caller, letter.id(), "open-scan");
        return download(file);
    }

    private StoredFile file(LetterView letter, String column, CustodyError none) {
        return sql.first(
                        "select " + column + " from custody_letter where id = ? and " + column + " is not null",
                        row -> files.get(new FileId(row.getObject(1, UUID.class))),
                        letter.id().value())
                .orElseThrow(() -> new CustodyException(none));
    }

    private Download download(StoredFile file) {
        return new Download(
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.hash(),
                (offset, length) -> files.open(file, offset, length));
    }
}
