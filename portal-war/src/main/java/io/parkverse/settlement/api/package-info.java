/** Certificates of settled enterprises as programs see them (G5.1). */
package io.parkverse.settlement.api;
