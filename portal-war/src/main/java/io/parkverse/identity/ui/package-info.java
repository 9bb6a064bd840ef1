/** What owners of an enterprise see of the programs that work for it (G5.1). */
package io.parkverse.identity.ui;
