/** How fast a park is opened, and whether many parks make each other slow (F2.6). */
package io.parkverse.benchmarks.provision;
