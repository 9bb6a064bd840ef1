package io.parkverse.settlement.page;

import io.parkverse.billing.boundary.LineKind;
import io.parkverse.billing.boundary.PriceItemView;
import io.parkverse.billing.boundary.PriceList;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.RequiredDocument;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.site.Answer;
import io.parkverse.site.Routes;
import io.parkverse.site.SitePage;
import io.parkverse.site.SiteRequest;
import io.parkverse.site.Where;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How to settle: steps, documents, fees and the rules they rest on, for the kind of application and of
 * address that the visitor looks at. Made anew for each visitor: the rules and prices of the day count.
 */
@ApplicationScoped
public class SettlePages implements SitePage {

    static final String PATH = "/settle";

    /**
     * The page's content.
     *
     * @param sources what the rules rest on, the ones of the shown documents first
     */
    public record Guide(
            Wish wish, Words words, List<RequiredDocument> documents, List<Fee> fees, List<Citation> sources) {

        public List<ApplicationKind> kinds() {
            return List.of(ApplicationKind.values());
        }

        public List<AddressKind> addressKinds() {
            return List.of(AddressKind.values());
        }
    }

    /** The kind of application and of address that is shown. */
    public record Wish(ApplicationKind kind, AddressKind address) {

        /** The address of this page for another wish. */
        public String href(ApplicationKind otherKind, AddressKind otherAddress) {
            return "?kind=" + key(otherKind) + "&address=" + key(otherAddress) + "#documents";
        }

        private static String key(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The operator's own words. */
    public record Words(String title, String lead) {}

    /** A fee in the page's language. */
    public record Fee(String name, String amount, String unitKey, boolean deposit, boolean optional) {}

    @Inject
    Rules rules;

    @Inject
    PriceList prices;

    @Inject
    ParkTexts texts;

    @Inject
    Clock clock;

    @Override
    public void enter(Routes routes) {
        routes.open(Where.PARK, PATH, this::guide);
    }

    private Answer guide(SiteRequest request) {
        Caller caller = request.anonymous();
        LocalDate today = LocalDate.ofInstant(clock.instant(), request.say().zone());
        Wish wish = new Wish(
                chosen(ApplicationKind.values(), request.field("kind")),
                chosen(AddressKind.values(), request.field("address")));
        Guide guide = new Guide(
                wish,
                words(request, caller),
                rules.documents(caller, wish.kind(), wish.address(), today),
                fees(request, wish.kind(), today),
                rules.sources(caller));
        return Answer.html("settlement/guide", "site.settle.title", guide);
    }

    private Words words(SiteRequest request, Caller caller) {
        ParkText title = texts.get(caller, ParkTextKey.SETTLE_TITLE);
        ParkText lead = texts.get(caller, ParkTextKey.SETTLE_LEAD);
        Locale locale = request.edge().locale();
        return new Words(title.in(locale), lead.in(locale));
    }

    private List<Fee> fees(SiteRequest request, ApplicationKind kind, LocalDate today) {
        return FeesInForce.of(prices.items(request.anonymous()), kind.name(), today).stream()
                .map(price -> fee(request, price))
                .toList();
    }

    private static Fee fee(SiteRequest request, PriceItemView price) {
        return new Fee(
                request.say().chinese() ? price.nameZh() : price.nameEn(),
                request.say().amount(price.amount()),
                "site.settle.unit." + price.unit().name(),
                price.kind() == LineKind.DEPOSIT,
                price.optional());
    }

    private static <E extends Enum<E>> E chosen(E[] values, String written) {
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
