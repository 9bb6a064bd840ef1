package io.parkverse.settlement;

import io.parkverse.platform.money.Money;
import io.parkverse.settlement.boundary.application.Address;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationData;
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
import java.util.List;

/** Applications without a fault, to be spoilt by tests. Names and numbers belong to nobody. */
final class Samples {

    /** Region 990000 does not exist; the check character fits. */
    static final String IDENTITY = "990000199003070013";

    private Samples() {}

    static ApplicationData sound() {
        Person founder = new Person("林知远", Person.PaperKind.IDENTITY_CARD, IDENTITY, "13900000001", "lin@example.org");
        return new ApplicationData(
                new Names(
                        List.of(name("云杉远景"), name("岚屿启航"), name("沐禾星图")), "Spruce Vista Digital Technology Co., Ltd."),
                Existing.BLANK,
                new Scope("软件开发；信息技术咨询服务；数据处理服务"),
                new Capital(Money.yuan(1_000_000), 5),
                new People(founder, founder),
                new Owners(
                        List.of(
                                new Shareholder("林知远", Shareholder.Kind.PERSON, IDENTITY, 7_000),
                                new Shareholder("苏晓禾", Shareholder.Kind.PERSON, "990000199105060027", 3_000)),
                        List.of(
                                new BeneficialOwner("林知远", IDENTITY, BeneficialOwner.Basis.SHARES, 7_000),
                                new BeneficialOwner("苏晓禾", "990000199105060027", BeneficialOwner.Basis.SHARES, 3_000))),
                new Address(AddressKind.CLUSTER, 12),
                new Contact("林知远", "13900000001", "lin@example.org", "云路 1 号"));
    }

    /** The same for another enterprise: names that do not conflict with those of other numbers below 10. */
    static ApplicationData sound(int number) {
        String sign = "甲乙丙丁戊己庚辛壬癸".substring(number, number + 1);
        return sound().with(new Names(
                List.of(name("长风" + sign), name("远帆" + sign), name("星野" + sign)),
                "Long Wind Digital Technology Co., Ltd."));
    }

    static ProposedName name(String tradeName) {
        return new ProposedName("南宁", tradeName, "数字科技", "有限公司");
    }
}
