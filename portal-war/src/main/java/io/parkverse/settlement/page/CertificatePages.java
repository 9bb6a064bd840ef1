package io.parkverse.settlement.page;

import io.parkverse.edge.RateLimit;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.settlement.boundary.certificate.CertificateCheck;
import io.parkverse.settlement.boundary.certificate.CertificateNumber;
import io.parkverse.settlement.boundary.certificate.Certificates;
import io.parkverse.site.Answer;
import io.parkverse.site.Limiter;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Checks a certificate by its number. Never kept, so that a revocation counts at once; a number that
 * nobody has is answered like one that could not be. Files are compared in the browser and not sent.
 */
@ApplicationScoped
public class CertificatePages implements SitePage {

    private static final String PATH = "/certificate";

    /** Content of the page that asks for a number. */
    public record Ask() {}

    /** Content of the answer. */
    public record Result(String number, Optional<CertificateCheck> certificate) {}

    @Inject
    Certificates certificates;

    @Inject
    Limiter limiter;

    @Override
    public void enter(Routes routes) {
        routes.open(Where.EVERYWHERE, PATH, CertificatePages::ask);
        routes.open(Where.EVERYWHERE, PATH + "/*", this::check);
        routes.open(Where.EVERYWHERE, "/c/*", request -> onward(request, request.segment()));
    }

    private static Answer ask(SiteRequest request) {
        String number = request.field("number");
        return number.isEmpty()
                ? Answer.html("settlement/certificate", "site.certificate.title", new Ask())
                : onward(request, number);
    }

    private static Answer onward(SiteRequest request, String typed) {
        String number = URLEncoder.encode(CertificateNumber.normal(typed), StandardCharsets.UTF_8);
        return Answer.redirect(request.href(PATH + "/" + (number.isEmpty() ? "0" : number)));
    }

    private Answer check(SiteRequest request) {
        limiter.require(request, RateLimit.CERTIFICATE);
        limiter.requireOfPark(request, Limit.CERTIFICATE_CHECKS);
        String number = CertificateNumber.normal(request.segment());
        Optional<CertificateCheck> found = request.park().isPresent()
                ? certificates.check(request.anonymous(), number)
                : certificates.checkAnywhere(request.anonymous(), number);
        int status = found.isPresent() ? 200 : 404;
        return Answer.html(status, "settlement/checked", "site.certificate.title", new Result(number, found));
    }
}
