/** Flow sessions that another node can take over: written whole, under their lock (G2.2, ADR 0009). */
package io.parkverse.shell.session;
