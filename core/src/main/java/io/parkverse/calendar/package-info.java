/**
 * Working days of a park: the week, and the days that differ from it. Kernel capability; owns {@code
 * special_day}, a park record. A new park starts with the days of mainland China as far as they are
 * shipped; the park's operator keeps them. Serves F5.1, F5.6 and F5.7 (deadlines).
 */
package io.parkverse.calendar;
