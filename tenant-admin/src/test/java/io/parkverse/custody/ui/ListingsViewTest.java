package io.parkverse.custody.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import io.parkverse.custody.CustodyPark;
import io.parkverse.custody.boundary.listing.ListingColumn;
import io.parkverse.custody.boundary.listing.ListingImport;
import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListingsViewTest {

    private static final String FILE = """
            Credit code,Company,List,Reason,Listed on
            91990000MA00000001,示例企业有限公司,Abnormal operation,No annual report,2026-01-05
            """;

    private final CustodyPark park = new CustodyPark();
    private final Listings listings = Portal.bean(Listings.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.3 entries of public lists show with list, reason and source, and both templates are offered")
    void shows() {
        listings.take(
                park.desk.operator,
                new Upload("march.csv", new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))));
        open(park.desk.operator);

        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(1);
        _click(_get(Button.class, button -> button.withText("Import a list")));
        assertThat(_find(_get(Dialog.class), Anchor.class)).hasSize(2);
    }

    @Test
    @DisplayName("G4.3 a list with wrong cells names each of them and stays open")
    void problems() {
        open(park.desk.operator);
        ListingDialog dialog = new ListingDialog(listings, park.desk.operator, () -> {});
        dialog.open();

        dialog.show(new ListingImport(0, List.of(new ListingImport.Problem(7, ListingColumn.CODE))));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Line 7: Credit code");
    }

    @Test
    @DisplayName("G4.3 a reviewer reads the lists and is not offered an import")
    void reviewer() {
        open(park.desk.reviewer);

        assertThat(_find(Button.class, button -> button.withText("Import a list")))
                .isEmpty();
    }

    private static void open(Caller caller) {
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate("listings");
    }
}
