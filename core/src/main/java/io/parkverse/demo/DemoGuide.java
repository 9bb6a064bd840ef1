package io.parkverse.demo;

import io.parkverse.identity.boundary.FirstPlatformOperator;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.config.Settings;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.tenancy.boundary.Parks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Addresses and sign-ins of the demo. */
@ApplicationScoped
public class DemoGuide implements DemoWelcome {

    @Inject
    Settings settings;

    @Inject
    Parks parks;

    @Inject
    DemoStart demo;

    @Override
    public boolean ready() {
        return demo.ready();
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("演示环境 · Demo");
        lines.add("");
        lines.add("  平台 Platform    " + settings.url(settings.platformHost(), "/"));
        for (DemoPark park : DemoPark.all()) {
            parks.bySlug(Caller.anonymous(TenantId.PLATFORM), park.slug())
                    .ifPresent(open -> lines.add(
                            "  " + open.nameZh() + " " + open.nameEn() + "  " + settings.url(open.host(), "/")));
        }
        lines.add("");
        lines.add("登录（密码均为 " + DemoPerson.PASSWORD + "） · Sign-ins, all with this password");
        lines.add("");
        lines.add("  " + FirstPlatformOperator.DEMO_MAIL + "  平台运营 platform operator (/admin)");
        for (DemoPark park : DemoPark.all()) {
            lines.add("  " + mail(park, Role.PARK_OPERATOR) + "  "
                    + park.names().shortName() + " 园区运营 park operator (/admin)");
            lines.add("  " + mail(park, Role.REVIEWER) + "  " + park.names().shortName() + " 审核员 reviewer (/admin)");
        }
        lines.add("  " + DemoPerson.FOUNDER + "  创业者 founder: 各状态案件 a case in every state (/app)");
        lines.add("");
        return String.join("\n", lines);
    }

    private static String mail(DemoPark park, Role role) {
        return DemoPerson.of(park.slug(), role).mail();
    }
}
