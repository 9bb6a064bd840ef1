/** The profile of an enterprise in the workspace: a card per section, each edited by itself. Owns no records. */
package io.parkverse.enterprise.ui.profile;
