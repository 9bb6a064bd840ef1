package io.parkverse.site;

import io.parkverse.edge.Assets;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves static files under addresses that hold their hash, for a year. */
@WebServlet(urlPatterns = Assets.PREFIX + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, KeptPage> kept = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Assets.Asset> asset = Assets.at(name);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        kept.computeIfAbsent(
                        name,
                        key -> new KeptPage(
                                asset.get().contentType(), asset.get().bytes()))
                .write(request, response);
    }
}
