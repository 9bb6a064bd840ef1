/** Pages of the platform and of a park as the public sees them, and the way to a park of one's own (F2.6, F6.2). */
package io.parkverse.tenancy.page;
