package io.parkverse.portal;

import io.parkverse.demo.DemoStart;
import io.parkverse.edge.ContentFanOut;
import io.parkverse.edge.InboxFanOut;
import io.parkverse.jobs.boundary.JobLoop;
import io.parkverse.notify.ui.LiveInbox;
import io.parkverse.platform.health.ReadyParts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts background work with the portal, and stops it before the portal goes. */
@WebListener
public class Lifecycle implements ServletContextListener {

    @Inject
    JobLoop jobs;

    @Inject
    ContentFanOut fanOut;

    @Inject
    InboxFanOut messages;

    @Inject
    LiveInbox inboxes;

    @Inject
    DemoStart demo;

    @Inject
    ReadyParts parts;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        fanOut.start();
        messages.start();
        inboxes.start();
        jobs.start();
        demo.start();
        parts.enter(ReadyParts.PORTAL);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        parts.leave(ReadyParts.PORTAL);
        jobs.stop();
        inboxes.stop();
        messages.stop();
        fanOut.stop();
    }
}
