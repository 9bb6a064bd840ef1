/** The letters to one's own company, in the workspace (G4.2). Owns no records. */
package io.parkverse.custody.ui;
