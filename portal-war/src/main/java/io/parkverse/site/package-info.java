/**
 * The public site: routes, rendering, and the memory of rendered pages (F6.2). Owns no records. Pages
 * of a feature lie in that feature's {@code page} package and register here. No HTTP session is used:
 * what a form needs between two requests is in its fields and in signed cookies.
 */
package io.parkverse.site;
