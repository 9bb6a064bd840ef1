/** Webhooks of a park in its console (G5.3). */
package io.parkverse.webhooks.ui;
