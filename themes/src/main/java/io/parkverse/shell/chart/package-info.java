/**
 * Charts drawn in the browser from plain figures (ADR 0014). A view says what kind of chart it wants and
 * gives words and numbers; colours come from the theme.
 */
package io.parkverse.shell.chart;
