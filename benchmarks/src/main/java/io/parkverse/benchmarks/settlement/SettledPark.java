package io.parkverse.benchmarks.settlement;

import io.parkverse.benchmarks.precheck.TradeNames;
import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Documents;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Capital;
import io.parkverse.settlement.boundary.application.Contact;
import io.parkverse.settlement.boundary.application.Existing;
import io.parkverse.settlement.boundary.application.Names;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.People;
import io.parkverse.settlement.boundary.application.Person;
import io.parkverse.settlement.boundary.application.ProposedName;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.licence.Licences;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A park in which one case after the other goes from its start to its certificate, each with an applicant of its
 * own. For one thread at a time.
 */
final class SettledPark {

    private static final String NUMBER = "990000199003070013";
    private static final String OTHER_NUMBER = "990000199105060027";
    private static final int PLACES = 9_999;
    private static final byte[] SCAN = SampleFiles.pdf(1);

    private final SettlementPark desk = new SettlementPark();
    private final Documents documents = Portal.bean(Documents.class);
    private final Licences licences = Portal.bean(Licences.class);
    private final Deque<Caller> waiting = new ArrayDeque<>();
    private int cases;

    /**
     * Opens a park.
     *
     * @param city whose rules hold besides the house's own
     */
    SettledPark(String city) {
        Portal.execute("update park set plan = 'premium' where id = ?", desk.park.value());
        Portal.execute(
                "insert into rule_set (tenant_id, id, version, city, valid_from, valid_until, decisions)"
                        + " select tenant_id, gen_random_uuid(), 1, ?, valid_from, valid_until, decisions"
                        + " from rule_set where tenant_id = ? and city = 'xuzhou'",
                Streets.OWN_CITY,
                desk.park.value());
        Portal.execute("update settlement_profile set city = ? where tenant_id = ?", city, desk.park.value());
        desk.cluster(PLACES);
        Portal.bean(BankDetails.class)
                .change(desk.operator, new BankAccountView("示例园区运营有限公司", "示例银行", "6222000011112222", "CNY"));
    }

    SettlementPark desk() {
        return desk;
    }

    /** Lets people sign up, which is no part of a case. */
    void await(int applicants) {
        while (waiting.size() < applicants) {
            waiting.add(Portal.person(desk.park));
        }
    }

    /** The next of those who wait. */
    Caller applicant() {
        return waiting.remove();
    }

    /** From the first click to the certificate; signatures and payment, which are apart, are taken as done. */
    CaseId settle(Caller applicant) {
        CaseId id = allocate(applicant);
        desk.fire(desk.job, id, "sign-agreement");
        desk.fire(desk.job, id, "settle-fee");
        CaseView settled = licences.simulate(desk.reviewer, id);
        if (!settled.state().equals("settled")) {
            throw new IllegalStateException("a case ended as " + settled.state());
        }
        return id;
    }

    /** A case with its address, whose agreements wait for signatures. */
    CaseId allocate(Caller applicant) {
        CaseId id = desk.applications
                .start(applicant, ApplicationKind.NEW_COMPANY)
                .workCase()
                .id();
        for (ApplicationSection section : data(cases++).sections()) {
            if (ApplicationKind.NEW_COMPANY.asks(section.key())) {
                desk.applications.save(applicant, id, section, 0);
            }
        }
        documents.upload(applicant, id, "representative-id", new Upload("scan.pdf", new ByteArrayInputStream(SCAN)));
        desk.applications.precheck(applicant, id);
        desk.fire(applicant, id, "submit");
        desk.fire(desk.reviewer, id, "start-review");
        for (DocumentView document : documents.ofCase(desk.reviewer, id)) {
            documents.review(desk.reviewer, document.id(), Verdict.APPROVE, "");
        }
        desk.fire(desk.reviewer, id, "approve");
        desk.fire(desk.reviewer, id, "allocate");
        return id;
    }

    private static ApplicationData data(int number) {
        Person founder = new Person("林知远", Person.PaperKind.IDENTITY_CARD, NUMBER, "13900000001", "lin@bench.example");
        return new ApplicationData(
                new Names(
                        List.of(name(3 * number), name(3 * number + 1), name(3 * number + 2)),
                        "Spruce Vista Digital Technology Co., Ltd."),
                Existing.BLANK,
                new Scope("软件开发；信息技术咨询服务；数据处理服务"),
                new Capital(Money.yuan(1_000_000), 5),
                new People(founder, founder),
                owners(),
                new Address(AddressKind.CLUSTER, 12),
                new Contact("林知远", "13900000001", "lin@bench.example", "云路 1 号"));
    }

    private static Owners owners() {
        return new Owners(
                List.of(
                        new Shareholder("林知远", Shareholder.Kind.PERSON, NUMBER, 7_000),
                        new Shareholder("苏晓禾", Shareholder.Kind.PERSON, OTHER_NUMBER, 3_000)),
                List.of(
                        new BeneficialOwner("林知远", NUMBER, BeneficialOwner.Basis.SHARES, 7_000),
                        new BeneficialOwner("苏晓禾", OTHER_NUMBER, BeneficialOwner.Basis.SHARES, 3_000)));
    }

    private static ProposedName name(int number) {
        return new ProposedName("南宁", TradeNames.trade(number), "数字科技", "有限公司");
    }
}
