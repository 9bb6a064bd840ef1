package io.parkverse.settlement;

import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Cases;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Applications;
import io.parkverse.testing.Portal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Applications whose history is written down, moment by moment, in place of the one that would begin
 * today: so that figures over months can be worked out by hand.
 */
public final class StatisticsPark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Applications applications = Portal.bean(Applications.class);
    private final Cases cases = Portal.bean(Cases.class);
    private final SettlementPark park;

    public StatisticsPark(SettlementPark park) {
        this.park = park;
    }

    public TenantId id() {
        return park.park;
    }

    /** A course that begins with a draft at a moment of the park's time, such as {@code 2024-03-01T09:00}. */
    public Course begun(ApplicationKind kind, String moment) {
        Caller applicant = Portal.person(park.park);
        CaseId id = applications.start(applicant, kind).workCase().id();
        CaseView view = cases.get(park.job, id);
        Portal.execute("update work_case set opened_at = ? where id = ?", at(moment), id.value());
        Portal.execute("update case_event set happened_at = ? where case_id = ?", at(moment), id.value());
        return new Course(view, at(moment).toInstant());
    }

    /** What happened to an application, one move after another. */
    public final class Course {

        private final CaseView view;
        private Instant now;
        private String state = "draft";

        private Course(CaseView view, Instant now) {
            this.view = view;
            this.now = now;
        }

        /** Stays for hours in its state, then goes to the next by an event. */
        public Course after(int hours, String event, String next) {
            return after(hours, event, next, "");
        }

        public Course after(int hours, String event, String next, String note) {
            now = now.plusSeconds(hours * 3600L);
            Portal.execute(
                    "insert into case_event (tenant_id, id, version, case_id, happened_at, party, job, event,"
                            + " from_state, to_state, note, applicant_sees)"
                            + " values (?, ?, 1, ?, ?, 'STAFF', '', ?, ?, ?, ?, true)",
                    park.park.value(),
                    UuidV7.next(),
                    view.id().value(),
                    Timestamp.from(now),
                    event,
                    state,
                    next,
                    note);
            Portal.execute(
                    "update work_case set state = ? where id = ?",
                    next,
                    view.id().value());
            state = next;
            return this;
        }

        /** From the draft to a submitted application, at once. */
        public Course submitted() {
            return after(0, "precheck", "prechecked").after(0, "submit", "submitted");
        }

        /** From review on, each step within a day. */
        public Course settled() {
            return after(24, "approve", "approved")
                    .after(24, "allocate", "address-allocated")
                    .after(24, "sign-agreement", "agreement-signed")
                    .after(24, "settle-fee", "fee-settled")
                    .after(24, "issue-set", "registrar-set-issued")
                    .after(24, "receive-licence", "licence-received")
                    .after(24, "settle", "settled");
        }
    }

    private static Timestamp at(String moment) {
        return Timestamp.from(LocalDateTime.parse(moment).atZone(ZONE).toInstant());
    }
}
