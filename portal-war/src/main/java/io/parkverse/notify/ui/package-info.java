/** Messages of the park to the person, as the workspace shows them (F5.6). Owns no records. */
package io.parkverse.notify.ui;
