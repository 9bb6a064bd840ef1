/**
 * Settlement of enterprises that have no office in the park: application, pre-check, rules of shared
 * addresses, address pool, registrar's set and licence, certificate.
 *
 * <p>Owns the records {@code rule_source}, {@code rule_set}, {@code rule_term} and
 * {@code settlement_profile} (V060x), {@code application_section}, {@code precheck_run} and
 * {@code finding_override} (V061x), {@code building}, {@code address_unit}, {@code address_place} and
 * {@code address_allocation} (V062x), {@code licence} and {@code certificate} (V063x). All are park
 * records; a certificate can also be read from the platform's host, by its exact number. The states of a
 * case are the process {@code settlement} of casework. Requirements: F5.2, F5.3, F5.4 (domain), F5.8,
 * F5.13, F5.14, G4.7.
 */
package io.parkverse.settlement;
