/** Cases as programs see them (G5.1). */
package io.parkverse.casework.api;
