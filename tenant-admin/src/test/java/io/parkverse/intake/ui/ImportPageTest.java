package io.parkverse.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.parkverse.intake.IntakePark;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.IntakeView;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.part.Tile;
import io.parkverse.shell.testing.Browserless;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportPageTest {

    private static final String BAD = "错误企业有限公司,123,云栖楼,A,,2025-01-01,2099-12-31,,,,";

    private final IntakePark park = new IntakePark(20);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.1 a page leads from the columns over the preview and the progress to the result and back")
    void leadsThrough() {
        IntakeView uploaded = park.upload(IntakePark.row(1), BAD, IntakePark.row(2));
        open(uploaded);

        _click(button("Preview"));
        assertThat(tiles()).containsExactly("2", "0", "0", "1");
        assertThat(words(_get(ProblemList.class)))
                .contains("Line 3")
                .contains("“123” is not an 18-character unified social credit code.")
                .contains("Copy it from the licence");
        assertThat(park.roster()).isZero();

        _click(button("Import 2 rows"));
        assertThat(_find(ProgressBar.class)).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        park.work(uploaded.id());
        open(uploaded);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(tiles()).containsExactly("2", "0", "1");
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Download the wrong rows"))
                        .getHref())
                .isNotEmpty();
        assertThat(park.roster()).isEqualTo(2);

        _click(button("Take this import back"));
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        park.work(uploaded.id());
        open(uploaded);
        assertThat(park.intakes.get(park.desk.operator, uploaded.id()).state()).isEqualTo(IntakeState.UNDONE);
        assertThat(park.roster()).isZero();
    }

    @Test
    @DisplayName("G3.1 whoever wants all or nothing cannot start with a wrong row")
    @SuppressWarnings("unchecked")
    void allOrNothing() {
        open(park.upload(IntakePark.row(1), BAD));
        ((RadioButtonGroup<Boolean>) _get(Component.class, group -> group.withId("wrong-rows"))).setValue(true);
        _click(button("Preview"));

        assertThat(button("Import 1 row").isEnabled()).isFalse();
    }

    @Test
    @DisplayName("G3.1 a file of which nothing was entered is offered whole, with its reasons")
    void refused() {
        IntakeView uploaded = park.upload(IntakePark.row(1), BAD);
        park.run(uploaded.id(), IntakePark.WHOLE);
        open(uploaded);

        assertThat(_get(Anchor.class, anchor -> anchor.withText("Download the file with reasons"))
                        .getHref())
                .isNotEmpty();
        assertThat(_find(Button.class, button -> button.withText("Take this import back")))
                .isEmpty();
    }

    @Test
    @DisplayName("G3.1 a column that is missing is said, and nothing is previewed")
    void incomplete() {
        open(park.upload(IntakePark.row(1)));
        ((HasValue<?, ?>) _get(Component.class, box -> box.withId("column-name"))).clear();
        _click(button("Preview"));

        assertThat(_find(ImportPreview.class)).isEmpty();
    }

    @Test
    @DisplayName("G3.1 an import of another park has no page here")
    void anotherPark() {
        IntakeView theirs = new IntakePark(1).upload(IntakePark.row(1));
        open(theirs);

        assertThat(_find(ImportPlan.class)).isEmpty();
    }

    private void open(IntakeView view) {
        Browserless.visit("io.parkverse", park.desk.operator, Texts.ENGLISH);
        UI.getCurrent().navigate("imports/" + view.id());
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    private static List<String> tiles() {
        return _find(Tile.class).stream()
                .map(tile -> words(tile).replaceAll("\\D+", ""))
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
