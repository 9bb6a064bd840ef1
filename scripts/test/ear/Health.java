import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands in for the application, so that the cases of park-cli.sh need no build. */
@WebServlet(urlPatterns = "/health/*", loadOnStartup = 1)
public final class Health extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().println("welcome in mode " + System.getenv("PARK_MODE"));
    }
}
