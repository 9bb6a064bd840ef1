/** The person's enterprises in the workspace: what the park knows of them, and who acts for them. Owns no records. */
package io.parkverse.enterprise.ui;
