package io.parkverse.custody;

import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.mail.MailRoom;
import io.parkverse.custody.boundary.mail.NewLetter;
import io.parkverse.custody.boundary.mail.OwnMail;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.UnitId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;

/** A park with a custodian, a cluster and one settled enterprise, whose letters arrive. */
public final class CustodyPark {

    public final SettlementPark desk = new SettlementPark();
    public final Caller custodian = Portal.person(desk.park, Role.CUSTODIAN);
    public final MailRoom mailRoom = Portal.bean(MailRoom.class);
    public final OwnMail ownMail = Portal.bean(OwnMail.class);
    public final UnitId unit = desk.cluster(5);
    public final CaseId settled = desk.settled();
    public final EnterpriseId enterprise =
            desk.cases.get(desk.operator, settled).enterprise();

    public LetterId letter(LetterKind kind) {
        return mailRoom.arrive(custodian, new NewLetter(enterprise, "某某机构", kind, "EMS-1"))
                .id();
    }

    /** Lets a letter lie until its last day has passed. */
    public void lies(LetterId id) {
        Portal.execute(
                "update custody_letter set remind_on = current_date - 10, due_on = current_date - 9 where id = ?",
                id.value());
    }

    public static Upload photo() {
        return new Upload("envelope.png", new ByteArrayInputStream(SampleFiles.picture("png", 40, 30)));
    }

    public static Upload paper() {
        return new Upload("paper.pdf", new ByteArrayInputStream(SampleFiles.pdf(1)));
    }
}
