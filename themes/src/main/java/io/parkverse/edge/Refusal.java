package io.parkverse.edge;

import io.parkverse.platform.error.AccessException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Plain answers of the edge, before there is a park whose pages could say it nicely. An unknown host
 * learns neither which hosts there are nor what runs here.
 */
enum Refusal {
    UNKNOWN_HOST(404, "404 Not Found\n"),
    FOREIGN_ORIGIN(403, "403 请求来自其他网站，未予处理。 The request came from another site and was not carried out.\n"),
    SUSPENDED(403, "403 园区已暂停服务，公开页面仍可访问。 This park is suspended; its public pages remain available.\n"),
    NOT_SIGNED_IN(401, "401 请先登录。 Please sign in.\n"),
    TOO_MANY_SESSIONS(429, "429 新会话过多，请五分钟后再试。 Too many new sessions; try again in five minutes.\n"),
    NOT_ALLOWED(403, "403 您没有访问权限。 You have no access to this page.\n");

    private final int status;
    private final String text;

    Refusal(int status, String text) {
        this.status = status;
        this.text = text;
    }

    static Refusal ended(AccessException refusal) {
        return refusal.code().status() == NOT_SIGNED_IN.status ? NOT_SIGNED_IN : NOT_ALLOWED;
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
