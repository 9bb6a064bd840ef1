package io.parkverse.console;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleViewsTest {

    private static final Caller PLATFORM = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
    private static final Caller PARK = new SettlementPark().operator;

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest(name = "F6.1 /{0} of the platform console is headed {1} and {2}")
    @CsvSource({
        "parks, 园区, Parks",
        "mailbox, 信箱, Mailbox",
        "jobs, 后台任务, Background jobs",
        "members, 成员, Members",
        "roles, 角色与权限, Roles and rights"
    })
    @DisplayName("F6.1 a page of the platform console speaks both languages")
    void platform(String route, String chinese, String english) {
        assertThat(heading(PLATFORM, route, Texts.CHINESE)).isEqualTo(chinese);
        assertThat(heading(PLATFORM, route, Texts.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest(name = "F6.1 /{0} of the console of a park is headed {1} and {2}")
    @CsvSource({
        "queue, 审核队列, Review queue",
        "second-looks, 待复核, Second looks",
        "enterprises, 企业, Enterprises",
        "workload, 工作量, Workload",
        "statistics, 统计, Statistics",
        "addresses, 地址资源, Addresses",
        "payments, 收款与账簿, Payments and ledger",
        "certificates, 证书, Certificates",
        "roster, 托管名册, Custody roster",
        "papers, 地址材料, Address papers",
        "mail, 收件登记, Mail log",
        "custody-report, 定期报告, Periodic report",
        "rechecks, 年度复核, Yearly re-check",
        "probes, 联络核查, Reachability",
        "listings, 异常失信名单, Public lists",
        "terms, 住所期限, Terms",
        "process, 企业入驻, Settlement",
        "rules, 规则依据, Rules",
        "reasons, 常用理由, Usual reasons",
        "park, 园区资料, Park",
        "brand, 品牌, Brand",
        "limits, 限额, Limits",
        "imports, 企业导入, Import of enterprises",
        "leaving, 导出与退出, Export and leaving",
        "members, 成员, Members",
        "roles, 角色与权限, Roles and rights",
        "tokens, 接口令牌, Access tokens",
        "webhooks, 事件推送, Webhooks",
        "audit, 审计, Audit",
        "visits, 平台代操作, Visits of the platform"
    })
    @DisplayName("F6.1 a page of a park's console speaks both languages")
    void park(String route, String chinese, String english) {
        assertThat(heading(PARK, route, Texts.CHINESE)).isEqualTo(chinese);
        assertThat(heading(PARK, route, Texts.ENGLISH)).isEqualTo(english);
    }

    private static String heading(Caller caller, String route, Locale language) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, language);
        UI.getCurrent().navigate(route);
        return _get(H1.class).getText();
    }
}
