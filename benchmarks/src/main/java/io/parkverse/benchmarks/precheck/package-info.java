/** How fast the pre-check of an application answers (F5.3). */
package io.parkverse.benchmarks.precheck;
