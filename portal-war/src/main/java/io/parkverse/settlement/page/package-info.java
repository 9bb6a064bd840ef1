/** What the public reads about settling: how it is done, who is here, and whether a certificate holds (F5.14, F6.2). */
package io.parkverse.settlement.page;
