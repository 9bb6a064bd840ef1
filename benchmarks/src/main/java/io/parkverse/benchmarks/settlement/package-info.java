/** What whole settlements cost (G4.8), against the same SQL without the portal. */
package io.parkverse.benchmarks.settlement;
