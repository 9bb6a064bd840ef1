package io.parkverse.limits.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.NumberField;
import io.parkverse.limits.boundary.Limit;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.tenancy.boundary.Parks;
import io.parkverse.testing.Portal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitsViewTest {

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Caller platform = Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR);
    private final Parks parks = Portal.bean(Parks.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G1.1 an operator sees every limit, with a bar for each that has a use")
    void shows() {
        open(operator, "limits");

        assertThat(_find(ProgressBar.class)).hasSize((int)
                Arrays.stream(Limit.values()).filter(Limit::hasUse).count());
        assertThat(page())
                .contains("1 of 200", "At most 50 MB", "0 B of 50 GB")
                .contains(Arrays.stream(Limit.values())
                        .map(limit -> Texts.get(Texts.ENGLISH, "limits.name." + limit.key()))
                        .toArray(String[]::new));
        assertThat(_find(StatePill.class)).isEmpty();
    }

    @Test
    @DisplayName("G1.1 from 80 % on the page warns, first of all")
    void warns() {
        parks.limit(platform, park, Limit.MEMBERS, OptionalLong.of(1));

        open(operator, "limits");

        assertThat(page()).contains("Nearly used up", "Used up", "Set for this park");
        assertThat(_find(StatePill.class)).hasSize(2);
    }

    @Test
    @DisplayName("G1.1 the platform changes a limit of a park and gives it back to the plan")
    void changes() {
        open(platform, "parks/" + Portal.slug(park));
        _click(change(Limit.STORAGE));
        _setValue(_get(_get(Dialog.class), NumberField.class), 2_048.0);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));

        assertThat(parks.get(platform, park).limits().of(Limit.STORAGE)).isEqualTo(2L << 30);
        assertThat(page()).contains("2 GB", "Plan: 50 GB");

        _click(_get(Button.class, button -> button.withText("As in the plan")));
        assertThat(parks.get(platform, park).limits().own()).isEmpty();
    }

    @Test
    @DisplayName("G1.1 a value that is no whole number from 0 on is refused in the form, and nothing is changed")
    void refuses() {
        open(platform, "parks/" + Portal.slug(park));
        _click(change(Limit.MEMBERS));
        NumberField field = _get(_get(Dialog.class), NumberField.class);
        for (double wrong : new double[] {-1, 1.5}) {
            field.setValue(wrong);
            _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));
            assertThat(_find(Dialog.class)).hasSize(1);
        }

        assertThat(parks.get(platform, park).limits().own()).isEmpty();
    }

    private static void open(Caller caller, String route) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate(route);
    }

    private static Button change(Limit limit) {
        return _find(Button.class, button -> button.withText("Change"))
                .get(List.of(Limit.values()).indexOf(limit));
    }

    private static String page() {
        return _find(Card.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
