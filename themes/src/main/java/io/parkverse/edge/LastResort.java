package io.parkverse.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the container answers with when nothing else has: a status and a code to quote, in both
 * languages, without a word about what runs here. The error page of both WARs.
 */
@WebServlet(urlPatterns = LastResort.PATH)
public class LastResort extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(HttpServletResponse.SC_NOT_FOUND);
        String code = EdgeContext.find(request)
                .map(edge -> " 编号 Code " + edge.requestCode())
                .orElse("");
        byte[] text = (status + words(status) + code + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static String words(int status) {
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return " 没有找到。 Not found.";
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? " 请求未被接受。 The request was not accepted."
                : " 我们这边出了问题，请稍后再试。 Something went wrong on our side; please try again.";
    }
}
