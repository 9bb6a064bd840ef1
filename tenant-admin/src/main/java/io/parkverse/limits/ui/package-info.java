/** Limits of a park: their use as its operators see it, and their values as the platform sets them. */
package io.parkverse.limits.ui;
