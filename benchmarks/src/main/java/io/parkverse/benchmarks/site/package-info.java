/** How fast the public pages are (F6.3). */
package io.parkverse.benchmarks.site;
