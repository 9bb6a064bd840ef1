/**
 * Pages of the identity host on which people sign up, sign in, recover and look after their account, and
 * the two ends of the way from there to a park's host (F3.2, F3.4). Owns no records.
 */
package io.parkverse.identity.page;
