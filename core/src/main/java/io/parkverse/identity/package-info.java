/**
 * People: accounts, sign-in over all hosts, and the hats they wear in parks and enterprises.
 *
 * <p>Records: {@code account}, {@code account_contact}, {@code sign_in}, {@code host_session}, {@code
 * one_time_code} and {@code guess_throttle} are platform records, reached under scope {@code identity}
 * only; {@code membership}, {@code invitation}, {@code unmasking}, {@code access_token} and {@code park_visit}
 * belong to a park.
 *
 * <p>Secrets are 256 random bits and only their SHA-256 is kept; passwords are kept as Argon2id. No
 * answer tells whether a contact is known. Requirements F3.1 to F3.4, F3.6, G5.1 (tokens) and
 * G5.13 (visits of those who act as a park, {@code docs/adr/0017}).
 */
package io.parkverse.identity;
