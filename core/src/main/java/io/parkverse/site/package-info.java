/**
 * What the public pages stand on (F6.2): knows when content that everybody may see has changed. Owns no
 * records; a version counts per park.
 */
package io.parkverse.site;
