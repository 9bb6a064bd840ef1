package io.parkverse.settlement.control.application;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import java.util.Set;

/** Names of the process that settlement refers to; its rows are in {@code processes/settlement.json}. */
public final class SettlementProcess {

    public static final String KEY = "settlement";

    public static final String DRAFT = "draft";
    public static final String PRECHECKED = "prechecked";
    public static final String SUBMITTED = "submitted";
    public static final String SUPPLEMENT = "supplement";
    public static final String APPROVED = "approved";
    public static final String ADDRESS_ALLOCATED = "address-allocated";
    public static final String AGREEMENT_SIGNED = "agreement-signed";
    public static final String FEE_SETTLED = "fee-settled";
    public static final String REGISTRAR_SET_ISSUED = "registrar-set-issued";
    public static final String LICENCE_RECEIVED = "licence-received";
    public static final String SETTLED = "settled";
    public static final String EXPIRED = "expired";
    public static final String REVOKED = "revoked";

    public static final String PRECHECK = "precheck";
    public static final String EDIT = "edit";
    public static final String ASK_SUPPLEMENT = "ask-supplement";
    public static final String REJECT = "reject";
    public static final String ALLOCATE = "allocate";
    public static final String SIGN_AGREEMENT = "sign-agreement";
    public static final String SETTLE_FEE = "settle-fee";
    public static final String ISSUE_SET = "issue-set";
    public static final String RECEIVE_LICENCE = "receive-licence";
    public static final String SETTLE = "settle";
    public static final String EXPIRE = "expire";

    private static final Set<String> EDITABLE = Set.of(DRAFT, PRECHECKED, SUPPLEMENT);

    private SettlementProcess() {}

    public static boolean owns(CaseView workCase) {
        return workCase.process().equals(KEY);
    }

    /**
     * Lets settlement cases pass.
     *
     * @throws AccessException {@link AccessError#NOT_FOUND} for cases of other processes
     */
    public static CaseView require(CaseView workCase) {
        if (!owns(workCase)) {
            throw new AccessException(AccessError.NOT_FOUND);
        }
        return workCase;
    }

    /** Whether the applicant may change the application in the state of the case. */
    public static boolean editable(CaseView workCase) {
        return EDITABLE.contains(workCase.state());
    }

    public static ApplicationKind kind(CaseView workCase) {
        return ApplicationKind.valueOf(workCase.kind());
    }
}
