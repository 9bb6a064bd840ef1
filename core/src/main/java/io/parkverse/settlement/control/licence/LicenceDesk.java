package io.parkverse.settlement.control.licence;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.enterprise.boundary.CheckDigit;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.licence.LicenceView;
import io.parkverse.settlement.control.Days;
import io.parkverse.settlement.control.application.CaseDocuments;
import io.parkverse.settlement.control.application.SettlementProcess;
import io.parkverse.settlement.control.application.SettlementSlots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes licences in. A sound one with its scan settles the case at once; one whose check digit fails is
 * taken with a reason, and staff settles the case after having looked at it.
 */
@ApplicationScoped
public class LicenceDesk {

    private static final int ORGANISATION_PLACE = 17;
    private static final int WHOLE_PLACE = 18;

    @Inject
    LicenceBook book;

    @Inject
    CaseDocuments documents;

    @Inject
    Cases cases;

    @Inject
    Days days;

    @Inject
    Clock clock;

    public CaseView enter(Caller caller, CaseView workCase, LicenceEntry entry) {
        if (!documents.filled(caller.park(), workCase.id()).contains(SettlementSlots.LICENCE)) {
            throw new SettlementException(SettlementError.SCAN_MISSING);
        }
        return take(caller, workCase, entry, false);
    }

    /** Takes a licence in for which there is no paper. */
    CaseView take(Caller caller, CaseView workCase, LicenceEntry entry, boolean simulated) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.read(entry.code())
                .orElseThrow(() -> new SettlementException(SettlementError.CODE_INVALID));
        requireSoundOrReason(code, entry);
        requireDates(caller, entry);
        CaseView received = cases.fire(caller, workCase.id(), SettlementProcess.RECEIVE_LICENCE, "");
        LicenceView licence = new LicenceView(
                code.text(),
                entry.name().strip(),
                entry.establishedOn(),
                entry.validUntil(),
                entry.overrideReason().strip(),
                simulated,
                clock.instant());
        book.write(caller, workCase.id(), licence);
        return code.sound()
                ? cases.fire(
                        Caller.job(caller.park(), "settlement.licence"), workCase.id(), SettlementProcess.SETTLE, "")
                : received;
    }

    private static void requireSoundOrReason(UnifiedSocialCreditCode code, LicenceEntry entry) {
        if (entry.name().isBlank()) {
            throw new SettlementException(SettlementError.CODE_INVALID);
        }
        if (!code.sound() && entry.overrideReason().isBlank()) {
            boolean whole = code.failing().contains(CheckDigit.WHOLE);
            throw new SettlementException(SettlementError.CHECK_DIGIT_FAILS, whole ? WHOLE_PLACE : ORGANISATION_PLACE);
        }
    }

    private void requireDates(Caller caller, LicenceEntry entry) {
        if (entry.establishedOn().isAfter(days.today(caller))
                || !entry.validUntil().isAfter(entry.establishedOn())) {
            throw new SettlementException(SettlementError.DATES_INVALID);
        }
    }
}
