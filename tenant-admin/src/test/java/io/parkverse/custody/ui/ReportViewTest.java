package io.parkverse.custody.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import io.parkverse.custody.CustodyPark;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.part.Tile;
import io.parkverse.shell.testing.Browserless;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportViewTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final CustodyPark park = new CustodyPark();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.4 the report follows the chosen days and offers both copies")
    void shows() {
        Browserless.visit("io.parkverse", park.custodian, Texts.ENGLISH);
        UI.getCurrent().navigate("custody-report");
        assertThat(_find(Tile.class)).hasSize(7);

        _setValue(_get(DatePicker.class, field -> field.withLabel("Until")), today);
        _setValue(_get(DatePicker.class, field -> field.withLabel("From")), today.minusDays(7));

        assertThat(_get(ReportView.class).getElement().getTextRecursively()).contains("云杉");
        assertThat(_find(Anchor.class, link -> link.withText("PDF"))).hasSize(1);
        assertThat(_find(Anchor.class, link -> link.withText("CSV"))).hasSize(1);
    }

    @Test
    @DisplayName("G4.4 days in the wrong order give no report and say what to do")
    void wrongDays() {
        Browserless.visit("io.parkverse", park.custodian, Texts.ENGLISH);
        UI.getCurrent().navigate("custody-report");
        _setValue(_get(DatePicker.class, field -> field.withLabel("From")), today.plusYears(3));

        assertThat(_find(Tile.class)).isEmpty();
    }
}
