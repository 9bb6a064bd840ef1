/** Documents of cases as programs see them (G5.1). */
package io.parkverse.documents.api;
