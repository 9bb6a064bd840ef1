/** What the walls between parks cost, and how fast a park is gone. */
package io.parkverse.benchmarks.tenancy;
