package io.parkverse.limits;

import io.parkverse.enterprise.boundary.EnterpriseName;
import io.parkverse.enterprise.boundary.Enterprises;
import io.parkverse.enterprise.boundary.LegalForm;
import io.parkverse.files.boundary.Upload;
import io.parkverse.identity.boundary.ApiScope;
import io.parkverse.identity.boundary.Contact;
import io.parkverse.identity.boundary.Invite;
import io.parkverse.identity.boundary.Memberships;
import io.parkverse.identity.boundary.TokenWish;
import io.parkverse.identity.boundary.Tokens;
import io.parkverse.intake.IntakePark;
import io.parkverse.intake.boundary.Intakes;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.limits.boundary.LimitOverview;
import io.parkverse.limits.boundary.LimitUse;
import io.parkverse.offboarding.boundary.ParkExports;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.identifier.UuidV7;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.address.BuildingId;
import io.parkverse.settlement.boundary.address.NewBuilding;
import io.parkverse.settlement.boundary.address.NewUnit;
import io.parkverse.settlement.boundary.application.AddressKind;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import io.parkverse.webhooks.boundary.WebhookEvent;
import io.parkverse.webhooks.boundary.Webhooks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An opened park whose limits the platform sets, and the deeds that use them, each at the place of its feature. */
public final class LimitedPark {

    static final Caller PLATFORM = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);

    final SettlementPark desk = new SettlementPark();
    private final BuildingId building = building();

    void set(Limit limit, long value) {
        Portal.bean(Parks.class).limit(PLATFORM, desk.park, limit, OptionalLong.of(value));
    }

    /** The use of all limits that are counted in the database. */
    Map<Limit, Long> uses() {
        return Portal.bean(LimitOverview.class).list(desk.operator).stream()
                .filter(use -> use.limit().kind() != Limit.Kind.RATE)
                .collect(Collectors.toMap(LimitUse::limit, LimitUse::used));
    }

    /** What one deed uses of its limit. */
    static long step(Limit limit) {
        return limit == Limit.STORAGE ? file(1).length : 1;
    }

    /** Does what the limit counts, once. */
    void take(Limit limit) {
        switch (limit) {
            case MEMBERS -> grant(Role.REVIEWER, Optional.empty());
            case ENTERPRISE_PEOPLE -> grant(Role.ENTERPRISE_MEMBER, Optional.of(EnterpriseId.next()));
            case INVITATIONS -> invite();
            case ENTERPRISES -> found();
            case OPEN_CASES -> desk.applications.start(Portal.person(desk.park), ApplicationKind.NEW_COMPANY);
            case BUILDINGS -> building();
            case UNITS -> unit();
            case HOSTS -> Portal.bean(Parks.class).addHost(PLATFORM, desk.park, fresh() + ".example.cn");
            case TOKENS -> token();
            case WEBHOOKS -> webhook();
            case STORAGE, IMPORTS -> upload(file(1));
            case EXPORTS -> export();
            default -> throw new IllegalArgumentException(limit.name());
        }
    }

    private void invite() {
        Contact guest = Contact.of(fresh() + "@example.org");
        Portal.bean(Memberships.class)
                .invite(desk.operator, new Invite(guest, Role.REVIEWER, Optional.empty(), Locale.ENGLISH));
    }

    private void found() {
        Portal.bean(Enterprises.class)
                .found(Portal.person(desk.park), new EnterpriseName("云杉科技", "Spruce"), LegalForm.LIMITED_COMPANY);
    }

    private void unit() {
        String code = fresh().substring(0, 12);
        desk.pool.addUnit(desk.operator, new NewUnit(building, AddressKind.CLUSTER, code, "一室", "Room 1", 1));
    }

    private void token() {
        Portal.bean(Tokens.class)
                .make(desk.operator, new TokenWish(Optional.empty(), "ERP", Set.of(ApiScope.CASES_READ), 30));
    }

    private void webhook() {
        String address = "https://hooks.parkverse.cn/in";
        Portal.bean(Webhooks.class).add(desk.operator, Optional.empty(), address, EnumSet.allOf(WebhookEvent.class));
    }

    /** The one before counts as failed: a park has one export under way. */
    private void export() {
        Portal.execute(
                "update park_export set state = 'FAILED', finished_at = now() where tenant_id = ?", desk.park.value());
        Portal.bean(ParkExports.class).ask(desk.operator);
    }

    void upload(byte[] content) {
        Portal.bean(Intakes.class).upload(desk.operator, new Upload("roster.csv", new ByteArrayInputStream(content)));
    }

    /** A file for import of so many rows. */
    static byte[] file(int rows) {
        return IntakePark.file(
                        IntStream.range(0, rows).mapToObj(IntakePark::row).toArray(String[]::new))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void grant(Role role, Optional<EnterpriseId> enterprise) {
        Portal.bean(Memberships.class).grant(desk.job, Portal.person(desk.park).account(), role, enterprise);
    }

    private BuildingId building() {
        String name = fresh();
        return desk.pool.addBuilding(desk.operator, new NewBuilding(name, name, "南宁市云路1号", "1 Cloud Road"));
    }

    private static String fresh() {
        return "x" + UuidV7.next().toString().replace("-", "").substring(14);
    }
}
