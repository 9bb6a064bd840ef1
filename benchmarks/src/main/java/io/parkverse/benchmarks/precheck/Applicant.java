package io.parkverse.benchmarks.precheck;

import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.Applications;
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
import io.parkverse.settlement.boundary.application.SectionState;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.PrecheckResult;
import io.parkverse.testing.Portal;
import java.util.List;

/**
 * Somebody with an application that is changed and checked again and again. Every third moves a company
 * here, whose code has a wrong check digit; the others found one, and some of their names are taken. For
 * one thread.
 */
final class Applicant {

    private static final String NUMBER = "990000199003070013";
    private static final String OTHER_NUMBER = "990000199105060027";
    private static final List<String> SCOPES = List.of("软件开发；信息技术咨询服务；数据处理服务", "软件开发；危险化学品经营；劳务派遣服务；食品生产");

    private final Applications applications = Portal.bean(Applications.class);
    private final Caller caller;
    private final CaseId application;
    private int scopeVersion = 1;
    private int turn;

    private Applicant(Caller caller, CaseId application) {
        this.caller = caller;
        this.application = application;
    }

    static Applicant drafted(TenantId park, int number) {
        Caller caller = Portal.person(park);
        ApplicationKind kind = number % 3 == 2 ? ApplicationKind.MOVE_IN : ApplicationKind.NEW_COMPANY;
        Applications applications = Portal.bean(Applications.class);
        CaseId id = applications.start(caller, kind).workCase().id();
        for (ApplicationSection section : data(number).sections()) {
            if (kind.asks(section.key())) {
                applications.save(caller, id, section, 0);
            }
        }
        return new Applicant(caller, id);
    }

    /** Changes the business scope, so that the next check starts from a draft. */
    void change() {
        turn++;
        SectionState saved =
                applications.save(caller, application, new Scope(SCOPES.get(turn % SCOPES.size())), scopeVersion);
        scopeVersion = saved.version();
    }

    PrecheckResult precheck() {
        return applications.precheck(caller, application);
    }

    private static ApplicationData data(int number) {
        Person founder =
                new Person("林知远", Person.PaperKind.IDENTITY_CARD, NUMBER, "13900000001", "lin@applicant.example");
        return new ApplicationData(
                names(number),
                new Existing("南宁云杉数字科技有限公司", codeWithWrongDigit(), "云路 1 号"),
                new Scope(SCOPES.get(0)),
                new Capital(Money.yuan(1_000_000), 5),
                new People(founder, founder),
                new Owners(
                        List.of(
                                new Shareholder("林知远", Shareholder.Kind.PERSON, NUMBER, 7_000),
                                new Shareholder("苏晓禾", Shareholder.Kind.PERSON, OTHER_NUMBER, 3_000)),
                        List.of(
                                new BeneficialOwner("林知远", NUMBER, BeneficialOwner.Basis.SHARES, 7_000),
                                new BeneficialOwner("苏晓禾", OTHER_NUMBER, BeneficialOwner.Basis.SHARES, 3_000))),
                new Address(AddressKind.CLUSTER, 12),
                new Contact("林知远", "13900000001", "lin@applicant.example", "云路 1 号"));
    }

    /** One name that is taken, one that many have a part of, one that nobody has. */
    private static Names names(int number) {
        return new Names(
                List.of(
                        name(TradeNames.trade(number * 97), TradeNames.industry(number * 97)),
                        name(TradeNames.trade(number * 131).substring(0, 2), "数字科技"),
                        name("独一" + TradeNames.trade(number), "数字科技")),
                "Spruce Vista Digital Technology Co., Ltd.");
    }

    private static ProposedName name(String trade, String industry) {
        return new ProposedName("南宁", trade, industry, "有限公司");
    }

    private static String codeWithWrongDigit() {
        String code = UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, "990000", "MA00PARK")
                .text();
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
    }
}
