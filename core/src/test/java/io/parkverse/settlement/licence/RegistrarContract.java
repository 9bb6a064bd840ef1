package io.parkverse.settlement.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.enterprise.boundary.RegionCode;
import io.parkverse.enterprise.boundary.RegistrationCategory;
import io.parkverse.enterprise.boundary.UnifiedSocialCreditCode;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.licence.Registrar;
import io.parkverse.settlement.boundary.licence.RegistrarAnswer;
import io.parkverse.settlement.boundary.licence.RegistrarFiling;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every registrar does, simulated or not. */
abstract class RegistrarContract {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    abstract Registrar registrar();

    @Test
    @DisplayName("F5.13 a new company gets a sound code and keeps the filed name")
    void registersNewCompany() {
        RegistrarAnswer answer = registrar().register(filing(ApplicationKind.NEW_COMPANY, ""));

        assertThat(answer.code().sound()).isTrue();
        assertThat(answer.code().category()).isEqualTo(RegistrationCategory.ENTERPRISE);
        assertThat(answer.name()).isEqualTo("南宁云杉远景数字科技有限公司");
        assertThat(answer.establishedOn()).isBeforeOrEqualTo(answer.validUntil());
    }

    @Test
    @DisplayName("F5.13 an individual business gets a code of its own category")
    void registersIndividualBusiness() {
        assertThat(registrar()
                        .register(filing(ApplicationKind.INDIVIDUAL, ""))
                        .code()
                        .category())
                .isEqualTo(RegistrationCategory.INDIVIDUAL_BUSINESS);
    }

    @Test
    @DisplayName("F5.13 a company that moves in keeps its code")
    void keepsCode() {
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.issue(RegistrationCategory.ENTERPRISE, RegionCode.NOWHERE.digits(), "MA00KEEP");

        assertThat(registrar()
                        .register(filing(ApplicationKind.MOVE_IN, code.text()))
                        .code())
                .isEqualTo(code);
    }

    static RegistrarFiling filing(ApplicationKind kind, String code) {
        return new RegistrarFiling(kind, "南宁云杉远景数字科技有限公司", "云路 1 号", code, DAY);
    }
}
