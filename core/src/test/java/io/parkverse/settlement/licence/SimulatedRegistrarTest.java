package io.parkverse.settlement.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.licence.Registrar;
import io.parkverse.settlement.control.licence.SimulatedRegistrar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulatedRegistrarTest extends RegistrarContract {

    private final SimulatedRegistrar simulator = new SimulatedRegistrar();

    @Override
    Registrar registrar() {
        return simulator;
    }

    @Test
    @DisplayName("F5.13 the simulator says so, and its codes are of a region that does not exist")
    void isMarked() {
        assertThat(simulator.simulated()).isTrue();
        assertThat(simulator
                        .register(filing(ApplicationKind.NEW_COMPANY, ""))
                        .code()
                        .region()
                        .exists())
                .isFalse();
    }
}
