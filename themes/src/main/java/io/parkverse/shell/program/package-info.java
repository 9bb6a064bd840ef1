/** What both applications show of programs that work with a park: their tokens and their secrets. */
package io.parkverse.shell.program;
