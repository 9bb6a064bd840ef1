/**
 * The guided application (F5.3, F5.4): one part on a screen, saved as typed, checked before it is
 * submitted. Holds what is on the screen and nothing else; the truth is in settlement's boundary.
 */
package io.parkverse.settlement.ui.wizard;
