package io.parkverse.site;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages that say what went wrong and what to do, with a code to quote. Never a trace of the program. */
@ApplicationScoped
public class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /**
     * The page's content.
     *
     * @param code names the request in the log
     */
    public record Trouble(int status, String headline, String text, String code) {}

    Answer missing(SiteRequest request) {
        return trouble(request, 404, "missing", "");
    }

    Answer foreignForm(SiteRequest request) {
        return trouble(request, 403, "form", "");
    }

    Answer tooLarge(SiteRequest request) {
        return trouble(request, 413, "large", "");
    }

    Answer refused(SiteRequest request, DomainException refusal) {
        int status = refusal.code().status();
        if (refusal.code() == AccessError.NOT_FOUND) {
            return missing(request);
        }
        return trouble(request, status, "refused", request.say().refusal(refusal));
    }

    Answer failed(SiteRequest request, RuntimeException failure) {
        LOG.error("Request " + request.edge().requestCode() + " for " + request.path() + " failed", failure);
        return trouble(request, 500, "failed", "");
    }

    private static Answer trouble(SiteRequest request, int status, String kind, String text) {
        Say say = request.say();
        String words = text.isEmpty() ? say.text("site.error." + kind + ".text") : text;
        Trouble trouble = new Trouble(
                status,
                say.text("site.error." + kind + ".title"),
                words,
                request.edge().requestCode());
        return Answer.html(status, "error", "site.error." + kind + ".title", trouble);
    }
}
