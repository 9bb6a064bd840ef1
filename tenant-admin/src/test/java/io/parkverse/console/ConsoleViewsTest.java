package io.parkverse.console;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Kept;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleViewsTest {

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest
    @CsvSource({"parks, 园区", "mailbox, 信箱", "jobs, 后台任务", "members, 成员", "roles, 角色与权限"})
    @DisplayName("F6.4 a page of the platform console opens and can go to another node")
    void platform(String route, String heading) {
        opens(Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR), route, heading);
    }

    @ParameterizedTest
    @CsvSource({"brand, 品牌", "members, 成员", "roles, 角色与权限", "certificates, 证书", "rules, 规则依据", "park, 园区资料", "audit, 审计"
    })
    @DisplayName("F6.4 a page of a park's settings opens and can go to another node")
    void park(String route, String heading) {
        opens(operator(), route, heading);
    }

    @ParameterizedTest
    @CsvSource("process, 入驻")
    @DisplayName("F5.1 the process page is drawn from the park's own rows")
    void process(String route, String heading) {
        Browserless.visit("io.parkverse", operator(), Texts.CHINESE);
        UI.getCurrent().navigate(route);
        assertThat(_get(H1.class).getText()).contains(heading);
        assertThat(Kept.page(UI.getCurrent())).isPositive();
    }

    private static Caller operator() {
        TenantId park = Portal.park();
        Portal.bean(Opening.class).open(Caller.job(park, "opening"));
        return Portal.person(park, Role.PARK_OPERATOR);
    }

    private static void opens(Caller caller, String route, String heading) {
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
        UI.getCurrent().navigate(route);
        assertThat(_get(H1.class).getText()).isEqualTo(heading);
        assertThat(Kept.page(UI.getCurrent())).isPositive();
    }
}
