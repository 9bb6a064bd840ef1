package io.parkverse.custody;

import static io.parkverse.custody.RosterTest.audited;
import static io.parkverse.custody.RosterTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.billing.boundary.Deposits;
import io.parkverse.billing.boundary.InvoiceState;
import io.parkverse.billing.boundary.InvoiceView;
import io.parkverse.billing.boundary.Invoices;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.RefundView;
import io.parkverse.billing.boundary.StatementFile;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.mail.LetterChoice;
import io.parkverse.custody.boundary.mail.LetterId;
import io.parkverse.custody.boundary.mail.LetterKind;
import io.parkverse.custody.boundary.term.MoveOut;
import io.parkverse.custody.boundary.term.NewMoveOut;
import io.parkverse.custody.boundary.term.Outstanding;
import io.parkverse.custody.boundary.term.OwnTerms;
import io.parkverse.custody.boundary.term.Renewal;
import io.parkverse.custody.boundary.term.Term;
import io.parkverse.custody.boundary.term.Terms;
import io.parkverse.notify.boundary.NoticeView;
import io.parkverse.notify.boundary.Notices;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateState;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.testing.Portal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final CustodyPark park = new CustodyPark();
    private final Caller owner = park.desk.applicant;
    private final Caller operator = park.desk.operator;
    private final OwnTerms own = Portal.bean(OwnTerms.class);
    private final Terms terms = Portal.bean(Terms.class);
    private final Invoices invoices = Portal.bean(Invoices.class);
    private final Notices notices = Portal.bean(Notices.class);

    @BeforeEach
    void account() {
        Portal.bean(BankDetails.class)
                .change(operator, new BankAccountView("示例园区运营有限公司", "示例银行", "6222000011112222", "CNY"));
    }

    @Test
    @DisplayName("G4.5 both sides are reminded 90, 30 and 7 days before a term ends, each time once")
    void reminded() {
        endsIn(91);
        assertThat(told(owner)).doesNotContain("custody.company.term-ends");
        endsIn(90);
        endsIn(90);
        assertThat(count(owner)).isEqualTo(1);
        assertThat(told(operator)).containsOnlyOnce("custody.desk.term-ends");

        endsIn(30);
        endsIn(7);
        assertThat(count(owner)).isEqualTo(3);
    }

    @Test
    @DisplayName("G4.5 a renewal costs the fee of its months at today's prices, and no deposit again")
    void offered() {
        List<Line> lines = own.offer(owner, park.settled, 12);

        assertThat(lines).isNotEmpty().allMatch(line -> line.kind() == LineKind.SERVICE);
        refused(() -> own.offer(owner, park.settled, 0), CustodyError.NUMBER_INVALID);
        refused(() -> own.offer(owner, park.settled, 61), CustodyError.NUMBER_INVALID);
    }

    @Test
    @DisplayName("G4.5 a paid renewal makes the term longer and issues a new certificate until its new end")
    void renewed() {
        LocalDate end = end();
        Renewal renewal = own.renew(owner, park.settled, 12);
        assertThat(end()).isEqualTo(end);
        assertThat(told(operator)).contains("custody.desk.renewal-asked");

        pay(renewal);

        assertThat(end()).isEqualTo(end.plusMonths(12));
        assertThat(term().renewals()).extracting(Renewal::state).containsExactly(Renewal.State.DONE);
        assertThat(Portal.bean(Certificates.class).ofCase(owner, park.settled))
                .extracting(CertificateCheck::state, CertificateCheck::expiresOn)
                .first()
                .isEqualTo(tuple(CertificateState.VALID, end.plusMonths(12)));
        assertThat(told(owner)).contains("custody.company.renewed");
        assertThat(audited("custody.term-change", renewal.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("G4.5 one renewal at a time; the operator may cancel one that is not paid, with its invoice")
    void cancelled() {
        Renewal renewal = own.renew(owner, park.settled, 6);
        refused(() -> own.renew(owner, park.settled, 6), CustodyError.RENEWAL_OPEN);
        refused(() -> own.leave(owner, park.settled, move(today)), CustodyError.RENEWAL_OPEN);

        assertThat(terms.cancel(operator, renewal.id(), "企业要求").state()).isEqualTo(Renewal.State.CANCELLED);

        assertThat(invoices.get(operator, renewal.invoice()).state()).isEqualTo(InvoiceState.CANCELLED);
        refused(() -> terms.cancel(operator, renewal.id(), "再次"), CustodyError.RENEWAL_CLOSED);
        assertThat(own.renew(owner, park.settled, 24).state()).isEqualTo(Renewal.State.OPEN);
    }

    @Test
    @DisplayName("G4.5 a term that is not renewed ends, and money that comes later is told to the park's people")
    void expires() {
        Renewal renewal = own.renew(owner, park.settled, 6);
        park.desk.fire(park.desk.job, park.settled, "expire");

        pay(renewal);

        assertThat(terms.list(operator)).isEmpty();
        assertThat(told(operator)).contains("custody.desk.renewal-too-late");
        assertThat(park.desk.state(park.settled)).isEqualTo("expired");
    }

    @Test
    @DisplayName("G4.5 a move out waits for open invoices, letters and cases, and tells which they are")
    void outstanding() {
        LetterId letter = park.letter(LetterKind.OTHER);
        var other = park.desk.applications.startFor(owner, ApplicationKind.BRANCH, park.enterprise);
        InvoiceView invoice = invoices.ofCase(operator, park.settled).get(0);
        MoveOut move = own.leave(owner, park.settled, move(today));

        Outstanding open = terms.outstanding(operator, move.id());

        assertThat(open)
                .isEqualTo(new Outstanding(
                        List.of(invoice.number()), 1, List.of(other.workCase().number())));
        assertThat(own.outstanding(owner, park.settled)).isEqualTo(open);
        refused(() -> terms.complete(operator, move.id()), CustodyError.OUTSTANDING);
        assertThat(park.desk.state(park.settled)).isEqualTo("settled");
        park.ownMail.choose(owner, letter, LetterChoice.DESTROY, "");
        park.mailRoom.destroy(park.custodian, letter);
        assertThat(terms.outstanding(operator, move.id()).letters()).isZero();
    }

    @Test
    @DisplayName("G4.5 a completed move out frees the place and asks for the refund of the deposit")
    void moved() {
        InvoiceView invoice = invoices.ofCase(operator, park.settled).get(0);
        pay(invoice);
        MoveOut move = own.leave(owner, park.settled, move(today));
        assertThat(told(operator)).contains("custody.desk.move-asked");

        assertThat(terms.complete(operator, move.id()).state()).isEqualTo(MoveOut.State.DONE);

        assertThat(park.desk.state(park.settled)).isEqualTo("expired");
        assertThat(park.desk.pool.ofCase(operator, park.settled)).isEmpty();
        assertThat(Portal.bean(Deposits.class).ofInvoice(operator, invoice.id()))
                .singleElement()
                .satisfies(refund -> {
                    assertThat(refund.state()).isEqualTo(RefundView.State.REQUESTED);
                    assertThat(refund.amount()).isEqualTo(invoice.deposit());
                });
        assertThat(told(owner)).contains("custody.company.moved-out");
        refused(() -> terms.complete(operator, move.id()), CustodyError.MOVE_CLOSED);
    }

    @Test
    @DisplayName("G4.5 a move out is completed on its last day at the earliest, and may be taken back until then")
    void withdrawn() {
        MoveOut move = own.leave(owner, park.settled, move(today.plusDays(3)));
        refused(() -> terms.complete(operator, move.id()), CustodyError.TOO_EARLY);
        refused(() -> own.renew(owner, park.settled, 6), CustodyError.MOVE_OPEN);

        assertThat(own.stay(owner, move.id()).state()).isEqualTo(MoveOut.State.WITHDRAWN);
        refused(() -> own.stay(owner, move.id()), CustodyError.MOVE_CLOSED);
    }

    @Test
    @DisplayName("G4.5 a move out with a wrong day, account or no reason is refused and nothing is kept")
    void wrongMoves() {
        refused(() -> own.leave(owner, park.settled, move(today.minusDays(1))), CustodyError.DAY_INVALID);
        refused(() -> own.leave(owner, park.settled, move(end().plusDays(1))), CustodyError.DAY_INVALID);
        refused(
                () -> own.leave(owner, park.settled, new NewMoveOut(today, "迁址", "云杉", "12-34")),
                CustodyError.ACCOUNT_INVALID);
        refused(
                () -> own.leave(owner, park.settled, new NewMoveOut(today, " ", "云杉", "6222000011112222")),
                CustodyError.FIELD_INVALID);
        assertThat(term().moveOuts()).isEmpty();
    }

    @Test
    @DisplayName("G4.5 another park and another company learn nothing of a term, and a reviewer decides nothing")
    void walls() {
        Caller elsewhere = Portal.person(Portal.park(), Role.PARK_OPERATOR);
        Caller stranger = Portal.person(park.desk.park);
        Portal.hat(stranger, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));
        MoveOut move = own.leave(owner, park.settled, move(today));

        assertThat(terms.list(elsewhere)).isEmpty();
        refused(() -> terms.complete(elsewhere, move.id()), AccessError.NOT_FOUND);
        assertThat(own.list(stranger)).isEmpty();
        refused(() -> own.renew(stranger, park.settled, 6), AccessError.NOT_FOUND);
        refused(() -> own.stay(stranger, move.id()), AccessError.NOT_FOUND);
        Caller member = Portal.person(park.desk.park);
        Portal.hat(member, Role.ENTERPRISE_OWNER, Optional.of(EnterpriseId.next()));
        Portal.hat(member, Role.ENTERPRISE_MEMBER, Optional.of(park.enterprise));
        refused(() -> own.stay(member, move.id()), AccessError.NOT_ALLOWED);
        refused(() -> terms.complete(park.desk.reviewer, move.id()), AccessError.NOT_ALLOWED);
        refused(() -> terms.list(owner), AccessError.NOT_ALLOWED);
    }

    private NewMoveOut move(LocalDate lastDay) {
        return new NewMoveOut(lastDay, "迁至新址", "南宁云杉", "6222 0000 1111 2222");
    }

    private Term term() {
        return own.list(owner).get(0);
    }

    private LocalDate end() {
        return term().seat().until();
    }

    private void endsIn(int days) {
        Portal.execute(
                "update address_allocation set ends_on = ? where case_id = ?",
                today.plusDays(days),
                park.settled.value());
        terms.watch(park.desk.job);
    }

    private void pay(Renewal renewal) {
        pay(invoices.get(operator, renewal.invoice()));
    }

    private void pay(InvoiceView invoice) {
        String statement = "交易日期,金额,对方户名,附言\n2026-03-02,%s,示例付款人,%s\n"
                .formatted(invoice.total().decimal(), invoice.remittanceCode());
        assertThat(Portal.bean(Payments.class)
                        .importStatement(
                                operator,
                                new StatementFile("statement.csv", statement.getBytes(StandardCharsets.UTF_8)))
                        .errors())
                .isEmpty();
    }

    private long count(Caller person) {
        return told(person).stream().filter("custody.company.term-ends"::equals).count();
    }

    private List<String> told(Caller person) {
        return notices.inbox(person, PageRequest.first(50)).items().stream()
                .map(NoticeView::textKey)
                .toList();
    }
}
