/**
 * What both Flow applications share: who visits (park, person, language) bound to the user interface,
 * the frame around the views, and the parts that views are made of. Holds no business rule.
 */
package io.parkverse.shell;
