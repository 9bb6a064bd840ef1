/** Keeping what has to be read again but must not lie open in the database. */
package io.parkverse.platform.secret;
