package io.parkverse.settlement.boundary.licence;

import io.parkverse.settlement.boundary.application.ApplicationKind;
import java.time.LocalDate;

/**
 * What is filed.
 *
 * @param existingCode of a registered company that moves; blank for a new one
 * @param on day of the filing
 */
public record RegistrarFiling(ApplicationKind kind, String name, String address, String existingCode, LocalDate on) {}
