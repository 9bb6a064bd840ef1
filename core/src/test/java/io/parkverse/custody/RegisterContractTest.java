package io.parkverse.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.custody.boundary.register.Proposal;
import io.parkverse.custody.boundary.register.Register;
import io.parkverse.testing.Portal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every adapter of the registrar for custody keeps to; the simulated one is what is deployed. */
class RegisterContractTest {

    private final Register register = Portal.bean(Register.class);

    @Test
    @DisplayName("G4.3 a proposal gets a number of its own that fits, and a simulated one says so")
    void proposes() {
        Proposal proposal = new Proposal("示例企业有限公司", "91990000MA00000000", 3, "无人签收", LocalDate.of(2026, 3, 2));

        String number = register.propose(proposal);

        assertThat(number).isNotBlank().hasSizeLessThanOrEqualTo(60);
        assertThat(register.propose(proposal)).isNotEqualTo(number);
        assertThat(number.startsWith("SIM-")).isEqualTo(register.simulated());
    }

    @Test
    @DisplayName("G4.3 entries of public lists are the same each time, with a reason and a day that has come")
    void entries() {
        assertThat(register.entriesOf("91990000MA00000000")).isEmpty();
        assertThat(register.entriesOf("91990000MAABN00001"))
                .isEqualTo(register.entriesOf("91990000MAABN00001"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.reason()).isNotBlank().hasSizeLessThanOrEqualTo(300);
                    assertThat(entry.listedOn()).isBefore(LocalDate.of(2026, 3, 2));
                });
    }
}
