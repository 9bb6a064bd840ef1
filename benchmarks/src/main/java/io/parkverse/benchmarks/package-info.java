/**
 * Measures a running server and prints each figure beside its goal (F1.5). A bench states what it
 * measured on: data set, warm-up, kind of loop, share of saturation and machine. A figure that misses its
 * goal is printed like any other; only a bench that could not run is a failure.
 */
package io.parkverse.benchmarks;
