/** What makes the portal an application: its Flow entrance, its start and stop, and its probes (F1.3, F1.7). */
package io.parkverse.portal;
