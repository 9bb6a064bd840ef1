package io.parkverse.custody.control.roster;

import io.parkverse.custody.boundary.roster.Roster;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.settlement.boundary.address.Occupant;
import io.parkverse.settlement.boundary.address.OccupantFilter;
import io.parkverse.settlement.boundary.address.Occupants;
import io.parkverse.settlement.boundary.licence.LicenceEntry;
import io.parkverse.settlement.boundary.rules.Citation;
import io.parkverse.settlement.boundary.rules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the roster for its copies. */
@ApplicationScoped
public class RosterReading {

    @Inject
    Occupants occupants;

    @Inject
    Rules rules;

    public Page<Occupant> page(Caller caller, OccupantFilter filter, PageRequest page) {
        return occupants.find(caller, filter, page);
    }

    /** All rows of a filter. */
    public List<Occupant> all(Caller caller, OccupantFilter filter) {
        List<Occupant> rows = new ArrayList<>();
        Page<Occupant> page;
        do {
            page = occupants.find(caller, filter, new PageRequest(rows.size(), PageRequest.MAX_LIMIT));
            rows.addAll(page.items());
        } while (!page.items().isEmpty() && rows.size() < page.total());
        return rows;
    }

    /** The rule that the roster follows, in one line that says whether it was verified. */
    public String rule(Caller caller, Locale language) {
        return rules.sources(caller).stream()
                .filter(source -> source.key().equals(Roster.SOURCE))
                .findFirst()
                .map(source -> line(source, language))
                .orElseGet(() -> Texts.get(language, "custody.rule.none"));
    }

    private static String line(Citation source, Locale language) {
        String number = source.number().isBlank() ? Texts.get(language, "custody.rule.no-number") : source.number();
        return Texts.get(
                language,
                "custody.rule",
                source.title(),
                number,
                source.validFrom().toString(),
                Texts.get(language, source.verified() ? "custody.rule.verified" : "custody.rule.unverified"));
    }

    /** Name with the mark of the kind of its address, such as （集群注册）. */
    public static String marked(Occupant row, Locale language) {
        String kind =
                Texts.get(language, "settlement.address-kind." + row.seat().kind());
        return Texts.get(language, "custody.roster.marked", row.name(), kind);
    }

    public static String address(Occupant row, Locale language) {
        return Texts.supported(language).equals(Texts.CHINESE)
                ? row.seat().textZh()
                : row.seat().textEn();
    }

    static String day(LocalDate day, Locale language) {
        if (day.equals(Occupant.Papers.NO_DAY)) {
            return "";
        }
        return day.equals(LicenceEntry.UNLIMITED) ? Texts.get(language, "custody.unlimited") : day.toString();
    }
}
