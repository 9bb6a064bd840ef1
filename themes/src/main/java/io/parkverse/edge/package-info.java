/**
 * The edge of both WARs: from a request's host to the park it is for, and from its cookie to the person
 * behind it, before anything else runs (F2.2, F3.2). Owns no records. The park comes from the host name
 * alone, never from a header, a query or a body; an unknown host is told nothing. Only people who are
 * signed in reach the Flow applications, so that nobody else gets an HTTP session.
 */
package io.parkverse.edge;
