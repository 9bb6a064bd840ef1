package io.parkverse.offboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.offboarding.boundary.DepartureState;
import io.parkverse.offboarding.boundary.DepartureView;
import io.parkverse.offboarding.boundary.Departures;
import io.parkverse.offboarding.boundary.ParkExports;
import io.parkverse.offboarding.control.ExportJob;
import io.parkverse.offboarding.control.PurgeJob;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeavingViewTest {

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private final Departures departures = Portal.bean(Departures.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G1.3 an operator asks for an export, sees it being written, and fetches it")
    void exports() {
        open();
        _click(_get(Button.class, button -> button.withText("Export everything")));
        assertThat(_find(StatePill.class))
                .extracting(pill -> pill.getElement().getTextRecursively())
                .containsExactly("Being written");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        Portal.bean(ExportJob.class).run(Caller.job(park, "tests"), waiting());
        open();
        assertThat(_find(StatePill.class))
                .extracting(pill -> pill.getElement().getTextRecursively())
                .containsExactly("Ready");
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Download")).getHref())
                .isNotEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    @DisplayName("G1.3 closing asks for a reason and the short address, and can be taken back on the same page")
    void closes() {
        open();
        announce("other");
        assertThat(departures.of(operator, park)).isEmpty();
        assertThat(_find(Dialog.class)).hasSize(1);
        _setValue(_get(_get(Dialog.class), TextField.class), Portal.slug(park));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Announce closing")));
        assertThat(departures.of(operator, park).map(DepartureView::state)).contains(DepartureState.ANNOUNCED);

        _click(_get(Button.class, button -> button.withText("Take back")));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        assertThat(departures.of(operator, park).map(DepartureView::state)).contains(DepartureState.WITHDRAWN);
    }

    @Test
    @DisplayName("G1.3 the platform reads the receipt of a purged park")
    void showsTheReceipt() {
        departures.announce(operator, park, Portal.slug(park), "We move to our own house.");
        Portal.bean(ExportJob.class).run(Caller.job(park, "tests"), "{}");
        Portal.execute("update park_departure set purge_at = now() where park_id = ?", park.value());
        Portal.bean(PurgeJob.class).run(Caller.job(park, "tests"), "{}");

        Browserless.visit("io.parkverse", Portal.person(TenantId.PLATFORM, Role.PLATFORM_OPERATOR), Texts.ENGLISH);
        UI.getCurrent().navigate("parks/" + Portal.slug(park));

        assertThat(_get(ReceiptTable.class).getElement().getTextRecursively())
                .contains("Receipt of the removal")
                .contains("membership")
                .contains("Destroyed");
    }

    private void open() {
        Browserless.visit("io.parkverse", operator, Texts.ENGLISH);
        UI.getCurrent().navigate("leaving");
    }

    private static void announce(String typed) {
        _click(_get(Button.class, button -> button.withText("Announce closing")));
        _setValue(_get(_get(Dialog.class), TextArea.class), "We move to our own house.");
        _setValue(_get(_get(Dialog.class), TextField.class), typed);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Announce closing")));
    }

    /** Payload of the job that waits. */
    private String waiting() {
        return "\""
                + Portal.bean(ParkExports.class)
                        .list(operator, PageRequest.first(1))
                        .items()
                        .get(0)
                        .id()
                + "\"";
    }
}
