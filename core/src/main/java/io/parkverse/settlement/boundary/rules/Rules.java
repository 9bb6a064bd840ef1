package io.parkverse.settlement.boundary.rules;

import io.parkverse.audit.boundary.Audit;
import io.parkverse.platform.boundary.Allowed;
import io.parkverse.platform.boundary.Boundary;
import io.parkverse.platform.caller.Caller;
import io.parkverse.settlement.boundary.SettlementError;
import io.parkverse.settlement.boundary.SettlementException;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.control.application.Json;
import io.parkverse.settlement.control.rules.RuleBook;
import io.parkverse.settlement.control.rules.RuleStore;
import io.parkverse.settlement.entity.RuleSource;
import io.parkverse.settlement.entity.SettlementProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rules of shared addresses in a park, and what they rest on. */
@Boundary
public class Rules {

    @Inject
    RuleStore store;

    @Inject
    RuleBook book;

    @Inject
    Audit audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    @Allowed("settlement.rules-read")
    public List<Citation> sources(Caller caller) {
        return store.sources().stream().map(RuleSource::citation).toList();
    }

    /** Id of a source, as the audit names it. */
    @Allowed("settlement.rules-read")
    public UUID idOf(Caller caller, String sourceKey) {
        return store.source(sourceKey).id();
    }

    /** The decision tables of the park and of all cities that it has rules of. */
    @Allowed("settlement.rules-read")
    public List<RuleTable> tables(Caller caller) {
        return store.tables();
    }

    /** Key of the city whose rules hold in the park. */
    @Allowed("settlement.rules-read")
    public String city(Caller caller) {
        return store.profile().city();
    }

    /** Cities that the park has rules of. */
    @Allowed("settlement.rules-read")
    public List<String> cities(Caller caller) {
        return store.cities();
    }

    /** What an application of a kind would have to bring along on a day. */
    @Allowed("settlement.rules-read")
    public List<RequiredDocument> documents(Caller caller, ApplicationKind kind, AddressKind address, LocalDate day) {
        return book.documents(kind, address, day);
    }

    @Allowed("settlement.rules-edit")
    public void chooseCity(Caller caller, String city) {
        if (!store.cities().contains(city)) {
            throw new SettlementException(SettlementError.UNKNOWN_CITY);
        }
        SettlementProfile profile = store.profile();
        String before = json.write(Map.of("city", profile.city()));
        profile.moveTo(city);
        Audit.Subject subject = new Audit.Subject("settlement-profile", profile.id());
        audit.record(caller, "settlement.choose-city", subject, before, json.write(Map.of("city", city)));
    }

    /** Notes that the caller has compared a sentence with the official text: the rules refuse from now on. */
    @Allowed("settlement.rules-edit")
    public Citation verify(Caller caller, String sourceKey, String sentence) {
        RuleSource source = store.source(sourceKey);
        Citation before = source.citation();
        source.verify(sentence, caller.account(), clock.instant());
        return changed(caller, "settlement.verify-source", source, before);
    }

    /** Takes a verification back: the rules warn from now on. */
    @Allowed("settlement.rules-edit")
    public Citation doubt(Caller caller, String sourceKey) {
        RuleSource source = store.source(sourceKey);
        Citation before = source.citation();
        source.doubt();
        return changed(caller, "settlement.doubt-source", source, before);
    }

    private Citation changed(Caller caller, String action, RuleSource source, Citation before) {
        Audit.Subject subject = new Audit.Subject("rule-source", source.id());
        audit.record(caller, action, subject, json.write(before), json.write(source.citation()));
        return source.citation();
    }
}
