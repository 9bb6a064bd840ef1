package io.parkverse.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HomeViewTest {

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F6.1 the workspace opens in the language of the person")
    void opens() {
        Browserless.visit("io.parkverse.portal", Portal.person(Portal.park()), Texts.CHINESE);

        assertThat(_get(H1.class).getText()).isEqualTo("portal");
    }
}
