package io.parkverse.portal;

import io.parkverse.shell.session.SteadyServlet;
import jakarta.servlet.annotation.WebServlet;

/** Serves the Flow views of this WAR; declared by hand because the automatic deployer is not picked up in an EAR. */
@WebServlet(
        urlPatterns = {"/app/*", "/VAADIN/*"},
        asyncSupported = true,
        loadOnStartup = 1)
public class FlowServlet extends SteadyServlet {

    private static final long serialVersionUID = 1L;
}
