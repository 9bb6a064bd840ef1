package io.parkverse.settlement.boundary.licence;

/**
 * The registration authority. No authority offers an interface that can be reached here: the only
 * implementation is a simulator, and what it gives is marked as simulated wherever it is shown.
 */
public interface Registrar {

    boolean simulated();

    /**
     * Registers an enterprise, or a change of a registered one.
     *
     * @return what its licence says; the code passes both check digits
     */
    RegistrarAnswer register(RegistrarFiling filing);
}
