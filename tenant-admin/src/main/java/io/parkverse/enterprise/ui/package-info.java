/** The park's enterprises as its staff see them; nothing is changed here. Owns no records. */
package io.parkverse.enterprise.ui;
