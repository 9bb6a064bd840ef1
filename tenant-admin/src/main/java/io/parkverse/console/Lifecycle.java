package io.parkverse.console;

import io.parkverse.platform.health.ReadyParts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Tells the readiness probe that the consoles are there. */
@WebListener
public class Lifecycle implements ServletContextListener {

    @Inject
    ReadyParts parts;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        parts.enter(ReadyParts.CONSOLE);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        parts.leave(ReadyParts.CONSOLE);
    }
}
