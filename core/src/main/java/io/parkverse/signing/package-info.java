/**
 * Signatures (F5.10, F5.11): envelopes of documents for two or more sides, signed electronically with one-time
 * certificates or on paper, and the checking of signed PDFs.
 *
 * <p>Records owned: {@code envelope}, {@code envelope_document}, {@code envelope_signer}, {@code
 * signature_record}, park records; {@code authority_root}, a platform record that holds the simulated
 * authority's keys encrypted under the deployment's secret. Tenant rule: an envelope lives in the park of its
 * case; certificates carry no right, they prove one act.
 *
 * <p>A key pair is made for one act of one person, is never written anywhere, and is forgotten when the act is
 * done; the database refuses a key that has signed before. The authority that certifies it stands behind
 * {@link io.parkverse.signing.control.CertificateAuthority}; the shipped one is a simulation and says so in
 * every name it writes.
 */
package io.parkverse.signing;
