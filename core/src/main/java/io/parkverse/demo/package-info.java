/**
 * The demo: three invented parks with people, addresses and enterprises in every state of the
 * settlement process. All of it is brought about through the boundaries of the features, as people
 * would, from the readable tables under {@code demo/}; nothing in them belongs to anybody real.
 *
 * <p>Owns no records. What is there already is left as it is, so a start that broke off is taken up by
 * the next one, and what visitors changed stays changed.
 *
 * <p>Requirements: F6.5.
 */
package io.parkverse.demo;
