package io.parkverse.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers to requests for public places that need nothing but memory. They are given by {@link EdgeFilter}
 * itself, because each further filter and servlet costs the server more than writing them (ADR 0006).
 */
public interface ReadyAnswers {

    /** Gives the answer if there is one; false leaves the request to those who make it. */
    boolean give(HttpServletRequest request, HttpServletResponse response, EdgeContext edge) throws IOException;
}
