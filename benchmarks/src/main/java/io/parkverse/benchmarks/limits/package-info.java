/** What a park that floods the platform costs its neighbours. */
package io.parkverse.benchmarks.limits;
