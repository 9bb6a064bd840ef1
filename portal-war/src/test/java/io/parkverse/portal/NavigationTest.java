package io.parkverse.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.EnterpriseId;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    private final TenantId park = Portal.park();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @ParameterizedTest(name = "F3.3 {0} finds {1}")
    @CsvSource({
        "VISITOR, / inbox cases company",
        "AGENT, / inbox cases company team",
        "ENTERPRISE_MEMBER, / inbox cases company mail term team mandates",
        "ENTERPRISE_OWNER, / inbox cases company mail term team mandates programs"
    })
    @DisplayName("F3.3 navigation offers what a role may use, and nothing else")
    void entries(Role role, String routes) {
        Browserless.visit("io.parkverse", caller(role), Texts.ENGLISH);

        assertThat(_find(SideNavItem.class).stream().map(SideNavItem::getPath))
                .containsExactly(routes.replace("/", "").split(" ", -1));
    }

    private Caller caller(Role role) {
        Caller person = Portal.person(park);
        if (role != Role.VISITOR) {
            Portal.hat(person, role, Optional.of(EnterpriseId.next()).filter(enterprise -> role.ofEnterprise()));
        }
        return person;
    }
}
