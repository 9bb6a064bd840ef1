package io.parkverse.portal;

import io.parkverse.demo.DemoWelcome;
import io.parkverse.platform.config.Settings;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Probes: {@code /health/live} answers while the process serves, {@code /health/ready} only when every
 * part works, {@code /health/welcome} tells the start command what to print. Answers on any host and
 * without words about what runs here beyond the names of the parts.
 */
@WebServlet(urlPatterns = "/health/*", loadOnStartup = 3)
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Inject
    transient Settings settings;

    @Inject
    transient Instance<DemoWelcome> demo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String probe = Optional.ofNullable(request.getPathInfo()).orElse("");
        switch (probe) {
            case "/live" -> answer(response, 200, "application/json", "{\"status\":\"UP\"}");
            case "/ready" -> ready(response);
            case "/welcome" -> welcome(response);
            default -> answer(response, 404, "text/plain", "404 Not Found\n");
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Map<String, Boolean> parts = readiness.parts();
        boolean all = parts.values().stream().allMatch(up -> up);
        String checks = parts.entrySet().stream()
                .map(part -> "{\"name\":\"" + part.getKey() + "\",\"status\":\"" + word(part.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        answer(
                response,
                all ? 200 : 503,
                "application/json",
                "{\"status\":\"" + word(all) + "\",\"checks\":[" + checks + "]}\n");
    }

    private void welcome(HttpServletResponse response) throws IOException {
        if (settings.mode() == Settings.Mode.LIVE || demo.isUnsatisfied()) {
            answer(response, 404, "text/plain", "404 Not Found\n");
        } else {
            answer(response, 200, "text/plain", demo.get().text());
        }
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }

    private static void answer(HttpServletResponse response, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
