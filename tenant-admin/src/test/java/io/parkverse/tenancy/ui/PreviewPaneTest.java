package io.parkverse.tenancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Style;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.tenancy.boundary.Colour;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreviewPaneTest {

    private static final double TEXT = 4.5;
    private static final Pattern LAID_OVER = Pattern.compile("rgba\\((\\d+),(\\d+),(\\d+),([0-9.]+)\\)");

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.6 label and value of the sample's field can be read on its own colours, in light and in dark")
    void fieldIsReadable() {
        Browserless.visit("io.parkverse", Portal.person(Portal.park(), Role.PARK_OPERATOR), Texts.ENGLISH);
        UI.getCurrent().navigate("brand");

        List<Style> samples =
                _find(PreviewPane.class).stream().map(PreviewPane::getStyle).toList();
        assertThat(samples).hasSize(2).allSatisfy(sample -> {
            Colour card = resolved(sample, "--pv-surface");
            Colour field = over(card, sample.get(behind(sample, "--vaadin-input-field-background")));
            assertThat(resolved(sample, "--vaadin-input-field-value-color").contrast(field))
                    .isGreaterThan(TEXT);
            assertThat(resolved(sample, "--vaadin-input-field-label-color").contrast(card))
                    .isGreaterThanOrEqualTo(TEXT);
        });
        assertThat(resolved(samples.get(1), "--vaadin-input-field-value-color").luminance())
                .isGreaterThan(resolved(samples.get(0), "--vaadin-input-field-value-color")
                        .luminance());
    }

    @Test
    @DisplayName("G5.6 both buttons of the sample can be read on its own colours, in light and in dark")
    void buttonsAreReadable() {
        Browserless.visit("io.parkverse", Portal.person(Portal.park(), Role.PARK_OPERATOR), Texts.ENGLISH);
        UI.getCurrent().navigate("brand");

        assertThat(_find(PreviewPane.class).stream().map(PreviewPane::getStyle)).allSatisfy(sample -> {
            Colour ground =
                    over(resolved(sample, "--pv-tint"), sample.get(behind(sample, "--vaadin-button-background")));
            assertThat(resolved(sample, "--vaadin-button-text-color").contrast(ground))
                    .isGreaterThanOrEqualTo(TEXT);
            assertThat(resolved(sample, "--vaadin-button-primary-text-color")
                            .contrast(resolved(sample, "--vaadin-button-primary-background")))
                    .isGreaterThanOrEqualTo(TEXT);
        });
    }

    private static Colour resolved(Style sample, String name) {
        String value = sample.get(name);
        return value.startsWith("var(") ? resolved(sample, behind(sample, name)) : Colour.parse(value);
    }

    /** The property that another one is derived from. */
    private static String behind(Style sample, String name) {
        String value = sample.get(name);
        return value.substring("var(".length(), value.length() - 1);
    }

    private static Colour over(Colour below, String written) {
        Matcher colour = LAID_OVER.matcher(written);
        assertThat(colour.matches()).as(written).isTrue();
        int rgb = (Integer.parseInt(colour.group(1)) << 16)
                | (Integer.parseInt(colour.group(2)) << 8)
                | Integer.parseInt(colour.group(3));
        return below.mixed(new Colour(rgb), Double.parseDouble(colour.group(4)));
    }
}
