/** The park as programs see it (G5.1). */
package io.parkverse.tenancy.api;
