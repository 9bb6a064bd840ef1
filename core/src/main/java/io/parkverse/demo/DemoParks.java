package io.parkverse.demo;

import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.demo.DemoEnterprise.Stage;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.BrandPreset;
import io.parkverse.tenancy.boundary.BrandTokens;
import io.parkverse.tenancy.boundary.Brands;
import io.parkverse.tenancy.boundary.OpenPark;
import io.parkverse.tenancy.boundary.Opening;
import io.parkverse.tenancy.boundary.ParkOpening;
import io.parkverse.tenancy.boundary.ParkText;
import io.parkverse.tenancy.boundary.ParkTextKey;
import io.parkverse.tenancy.boundary.ParkTexts;
import io.parkverse.tenancy.boundary.ParkView;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * Opens the demo parks and brings their enterprises to their states. Every step looks first whether it
 * has been done, so that it can be repeated. Must not be called inside of a transaction.
 */
@ApplicationScoped
public class DemoParks {

    private static final String JOB = "demo";
    private static final Caller PLATFORM_JOB = Caller.job(TenantId.PLATFORM, JOB);

    @Inject
    Parks parks;

    @Inject
    ParkOpening parkOpening;

    @Inject
    Opening opening;

    @Inject
    Brands brands;

    @Inject
    ParkTexts texts;

    @Inject
    BankDetails bankDetails;

    @Inject
    DemoPeople people;

    @Inject
    DemoPool pool;

    @Inject
    DemoCases cases;

    /** Opens the parks with their faces, people, addresses and accounts. */
    public void open() {
        for (DemoPark park : DemoPark.all()) {
            Caller job = Caller.job(opened(park).id(), JOB);
            people.appoint(job.park(), park.slug());
            paint(job, park);
            pool.fill(job, park.slug());
            if (bankDetails.get(job).isEmpty()) {
                DemoPark.Bank bank = park.bank();
                bankDetails.change(job, new BankAccountView(bank.accountName(), bank.name(), bank.number(), "CNY"));
            }
        }
    }

    /** Brings the enterprises of a stage to the states that they are wanted in. */
    public void settle(Stage stage) {
        try {
            for (DemoEnterprise enterprise : DemoEnterprise.of(stage)) {
                parks.bySlug(PLATFORM_JOB, enterprise.park()).ifPresent(park -> cases.bring(park, enterprise));
            }
        } finally {
            people.leave();
        }
    }

    private ParkView opened(DemoPark wanted) {
        ParkView park = parks.bySlug(PLATFORM_JOB, wanted.slug()).orElseGet(() -> open(wanted));
        return opening.prepare(Caller.job(park.id(), JOB));
    }

    private ParkView open(DemoPark wanted) {
        AccountId operator = people.account(DemoPerson.of(wanted.slug(), Role.PARK_OPERATOR));
        return parkOpening.open(
                PLATFORM_JOB,
                new OpenPark(
                        wanted.names(),
                        wanted.slug(),
                        wanted.kind(),
                        TenantId.PLATFORM,
                        Locale.SIMPLIFIED_CHINESE,
                        ZoneId.of("Asia/Shanghai"),
                        "standard",
                        operator));
    }

    /** Saves brand and texts, unless the park has a brand of its own. */
    private void paint(Caller job, DemoPark park) {
        if (brands.current(job).version() > 0) {
            return;
        }
        DemoTable.read("texts").stream()
                .filter(row -> row.text("park").equals(park.slug()))
                .map(row -> new ParkText(row.constant("key", ParkTextKey.class), row.text("zh"), row.text("en")))
                .forEach(text -> texts.change(job, text));
        BrandTokens preset = BrandPreset.of(park.kind()).tokens();
        BrandTokens tokens = new BrandTokens(
                preset.primary(),
                preset.accent(),
                preset.surfaceTint(),
                preset.ink(),
                preset.radius(),
                preset.fontScale(),
                preset.headline(),
                park.motto().zh(),
                park.motto().en());
        brands.save(job, 0, tokens, Map.of());
    }
}
