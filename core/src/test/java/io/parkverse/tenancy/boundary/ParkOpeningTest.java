package io.parkverse.tenancy.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkverse.jobs.boundary.JobRunner;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.error.AccessException;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParkOpeningTest {

    private static final ParkNames NAMES = new ParkNames("云湖虚拟产业园", "Cloud Lake Park", "云湖");

    private final ParkOpening opening = Portal.bean(ParkOpening.class);
    private final Parks parks = Portal.bean(Parks.class);
    private final Caller founder = Portal.person(TenantId.PLATFORM);

    @Test
    @DisplayName("F2.6 a person who signs up gets an open park that answers on its own host")
    void opensAPark() {
        String slug = freshSlug();

        ParkView park = opening.open(founder, wish(slug));

        assertThat(park.state()).isEqualTo(ParkState.OPEN);
        assertThat(parks.byHost(anybody(), slug + ".localhost:8080")).contains(park);
        assertThat(parks.bySlug(anybody(), slug)).contains(park);
    }

    @Test
    @DisplayName("F2.6 the person for whom a park is opened is its first operator, in that park only")
    void grantsTheOperator() {
        ParkView park = opening.open(founder, wish(freshSlug()));
        Caller there = new Caller(park.id(), founder.actor());

        ParkView renamed = parks.rename(there, park.id(), park.version(), new ParkNames("新名字", "New name", "新"));

        assertThat(renamed.nameEn()).isEqualTo("New name");
        Caller elsewhere = new Caller(Portal.park(), founder.actor());
        assertThatThrownBy(() -> parks.rename(elsewhere, park.id(), renamed.version(), NAMES))
                .isInstanceOf(AccessException.class);
    }

    @Test
    @DisplayName("F2.6 a new park has welcome texts in both languages and a brand")
    void installsTextsAndBrand() {
        ParkView park = opening.open(founder, wish(freshSlug()));
        Caller visitor = Caller.anonymous(park.id());

        ParkText title = Portal.bean(ParkTexts.class).get(visitor, ParkTextKey.WELCOME_TITLE);
        assertThat(title.zh()).contains("云湖虚拟产业园");
        assertThat(title.en()).contains("Cloud Lake Park");
        assertThat(Portal.bean(Brands.class).current(visitor).hash()).hasSize(16);
    }

    @Test
    @DisplayName("F2.6 an opening whose node failed half-way is finished by a job")
    void resumes() {
        ParkView draft = parks.open(founder, wish(freshSlug()));
        assertThat(draft.state()).isEqualTo(ParkState.DRAFT);

        Portal.execute(
                "update job set run_at = now() where park_id = ?", draft.id().value());
        Portal.bean(JobRunner.class).runDueJobs();

        assertThat(parks.get(anybody(), draft.id()).state()).isEqualTo(ParkState.OPEN);
    }

    @Test
    @DisplayName("F2.6 preparing an open park again changes nothing")
    void preparesOnce() {
        ParkView park = opening.open(founder, wish(freshSlug()));

        assertThat(Portal.bean(Opening.class).prepare(Caller.job(park.id(), "opening")))
                .isEqualTo(park);
    }

    @Test
    @DisplayName("F2.1 a short address that is taken is refused by name")
    void refusesDuplicates() {
        String slug = freshSlug();
        opening.open(founder, wish(slug));

        assertRefused(slug, TenancyError.SLUG_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Lake",
                "1lake",
                "lake-",
                "-lake",
                "la--ke",
                "xn--fiqs8s",
                "lake.park",
                "la_ke",
                "湖",
                "lake\n",
                "a/../b",
                "lаke",
                "abcdefghijklmnopqrstuvwxyzabcdefgh"
            })
    @DisplayName("F2.1 a short address of hostile form is refused")
    void refusesHostileSlugs(String slug) {
        assertRefused(slug, TenancyError.SLUG_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www", "admin", "api", "app", "static", "localhost", "parkverse"})
    @DisplayName("F2.1 a reserved word is refused as short address")
    void refusesReservedSlugs(String slug) {
        assertRefused(slug, TenancyError.SLUG_RESERVED);
    }

    @Test
    @DisplayName("F2.6 somebody who signs up cannot open a park for another person or on a paid plan")
    void refusesForeignWishes() {
        OpenPark own = wish(freshSlug());
        OpenPark forOther = new OpenPark(
                own.names(),
                own.slug(),
                own.kind(),
                own.parent(),
                own.locale(),
                own.timeZone(),
                "trial",
                Portal.person(TenantId.PLATFORM).account());
        OpenPark premium = new OpenPark(
                own.names(),
                own.slug(),
                own.kind(),
                own.parent(),
                own.locale(),
                own.timeZone(),
                "premium",
                own.operator());

        assertThatThrownBy(() -> parks.open(founder, forOther)).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> parks.open(founder, premium)).isInstanceOf(AccessException.class);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,SUSPENDED", "CLOSED,OPEN", "OPEN,DRAFT", "OPEN,CLOSED", "SUSPENDED,DRAFT"})
    @DisplayName("F2.1 a park does not skip states or come back to life")
    void knowsItsStates(ParkState from, ParkState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    @Test
    @DisplayName("F2.4 the platform operator's hat cannot exist inside a park")
    void refusesPlatformHatInAPark() {
        assertThatThrownBy(() -> Portal.person(Portal.park(), Role.PLATFORM_OPERATOR))
                .hasStackTraceContaining("platform_operators_on_the_platform_only");
    }

    private void assertRefused(String slug, TenancyError expected) {
        assertThatThrownBy(() -> parks.open(founder, wish(slug)))
                .isInstanceOfSatisfying(
                        TenancyException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }

    private OpenPark wish(String slug) {
        return OpenPark.trial(NAMES, slug, ParkKind.VIRTUAL, founder.account());
    }

    private static Caller anybody() {
        return Caller.anonymous(TenantId.PLATFORM);
    }

    private static String freshSlug() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
