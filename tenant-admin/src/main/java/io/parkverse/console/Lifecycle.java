package io.parkverse.console;

import io.parkverse.edge.ContentFanOut;
import io.parkverse.edge.InboxFanOut;
import io.parkverse.platform.health.ReadyParts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Joins the consoles to what all parts of the deployment tell each other. */
@WebListener
public class Lifecycle implements ServletContextListener {

    @Inject
    ContentFanOut fanOut;

    @Inject
    InboxFanOut messages;

    @Inject
    ReadyParts parts;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        fanOut.start();
        messages.start();
        parts.enter(ReadyParts.CONSOLE);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        parts.leave(ReadyParts.CONSOLE);
        messages.stop();
        fanOut.stop();
    }
}
