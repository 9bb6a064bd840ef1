/** How parts come to each other. */
package io.parkverse.platform.inject;
