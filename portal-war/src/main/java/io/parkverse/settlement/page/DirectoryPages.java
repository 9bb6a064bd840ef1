package io.parkverse.settlement.page;

import io.parkverse.edge.RateLimit;
import io.parkverse.enterprise.boundary.DirectoryEntry;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The settled enterprises that agreed to be shown. Made anew each time, so that a withdrawn consent counts at once. */
@ApplicationScoped
public class DirectoryPages implements SitePage {

    private static final int PAGE_SIZE = 24;
    private static final int LAST_PAGE = 1_000;
    private static final int LONGEST_WORDS = 80;

    /**
     * The page's content.
     *
     * @param number of the shown page, from 1
     */
    public record Directory(String words, Page<DirectoryEntry> entries, int number) {

        public boolean hasNext() {
            return (long) number * PAGE_SIZE < entries.total();
        }
    }

    @Inject
    Enterprises enterprises;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.open(Where.PARK, "/directory", this::list);
    }

    private Answer list(SiteRequest request) {
        String typed = request.field("q");
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
        if (!words.isEmpty()) {
            limiter.require(request, RateLimit.SEARCH);
            limiter.requireOfPark(request, Limit.SEARCHES);
        }
        int number = pageNumber(request.field("page"));
        Page<DirectoryEntry> entries =
                enterprises.directory(request.anonymous(), words, new PageRequest((number - 1) * PAGE_SIZE, PAGE_SIZE));
        if (entries.items().isEmpty() && number > 1) {
            return Answer.redirect(request.href(request.path())
                    + request.queryWith("page", String.valueOf(1 + Math.max(0, entries.total() - 1) / PAGE_SIZE)));
        }
        return Answer.html("settlement/directory", "site.directory.title", new Directory(words, entries, number));
    }

    private static int pageNumber(String written) {
        return written.matches("[0-9]{1,4}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(written))) : 1;
    }
}
