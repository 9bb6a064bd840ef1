package io.parkverse.portal;

import io.parkverse.jobs.boundary.JobRunner;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.event.OutboxReader;
import io.parkverse.platform.time.PortalClock;
import io.parkverse.site.SiteServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Moves business time forward for tests: {@code POST /test/clock} with {@code advance=PT1H}, then does
 * what has become due. Outside of test mode the address is as unknown as any other.
 */
@WebServlet(urlPatterns = "/test/clock")
public class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Inject
    transient PortalClock clock;

    @Inject
    transient JobRunner jobs;

    @Inject
    transient OutboxReader outbox;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (settings.mode() != Settings.Mode.TEST || !request.getMethod().equals("POST")) {
            getServletContext().getNamedDispatcher(SiteServlet.class.getName()).forward(request, response);
            return;
        }
        Optional<Duration> step = step(request.getParameter("advance"));
        if (step.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        clock.advance(step.get());
        int begun = jobs.runDueJobs();
        outbox.deliver();
        byte[] answer =
                ("{\"now\":\"" + clock.instant() + "\",\"jobs\":" + begun + "}\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer);
    }

    private static Optional<Duration> step(String written) {
        try {
            return Optional.ofNullable(written).map(Duration::parse).filter(step -> !step.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
