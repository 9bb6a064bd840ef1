package io.parkverse.demo;

/** What the start command prints: addresses of the demo parks and their sign-ins. */
public interface DemoWelcome {

    /** Whether all demo parks are open. */
    boolean ready();

    /** Lines for a terminal, in both languages. */
    String text();
}
