package io.parkverse.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProcessPageTest {

    private static final String PROCESS = "settlement";

    private final SettlementPark park = new SettlementPark();
    private final Processes processes = Portal.bean(Processes.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F5.1 an operator renames a state of the draft in both languages")
    void renames() {
        processes.startDraft(park.operator, PROCESS);
        open(park.operator);

        RowForms.rename(draft("review"), renamed -> processes.putState(park.operator, PROCESS, renamed));
        _setValue(_get(TextField.class, spec -> spec.withLabel("步骤名称（中文）")), "现场核查");
        _setValue(_get(TextField.class, spec -> spec.withLabel("步骤名称（英文）")), "Visit on site");
        _click(_get(Button.class, spec -> spec.withText("保存")));

        assertThat(draft("review").name()).isEqualTo(new Label("现场核查", "Visit on site"));
    }

    @Test
    @DisplayName("F5.1 an operator changes the deadline that begins with an action")
    void changesDeadline() {
        processes.startDraft(park.operator, PROCESS);
        open(park.operator);

        RowForms.change(submit(), changed -> processes.putTransition(park.operator, PROCESS, changed));
        _setValue(_get(IntegerField.class), 7);
        _click(_get(Button.class, spec -> spec.withText("保存")));

        assertThat(submit().deadlineDays()).isEqualTo(7);
    }

    @Test
    @DisplayName("G4.6 an operator asks for a second look at a decision of the park's people, at no other")
    void asksForSecondLook() {
        processes.startDraft(park.operator, PROCESS);
        open(park.operator);
        RowForms.change(submit(), changed -> processes.putTransition(park.operator, PROCESS, changed));
        assertThat(_find(Checkbox.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("取消")));

        RowForms.change(way("review", "approve"), changed -> processes.putTransition(park.operator, PROCESS, changed));
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("保存")));

        assertThat(way("review", "approve").secondLook()).isTrue();
        assertThat(submit().secondLook()).isFalse();
    }

    private Transition way(String from, String event) {
        return processes
                .draft(park.operator, PROCESS)
                .plan()
                .transition(from, event)
                .orElseThrow();
    }

    @Test
    @DisplayName("F5.1 staff that may not edit sees the process and no way to change it")
    void readsOnly() {
        processes.startDraft(park.operator, PROCESS);

        open(park.reviewer);

        assertThat(pictures()).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("编辑为新版本"))).isEmpty();
    }

    @Test
    @DisplayName("F2.4 a state that is called like markup stays text in the picture")
    void harmless() {
        processes.startDraft(park.operator, PROCESS);
        Label evil = new Label("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>");
        processes.putState(park.operator, PROCESS, new State("review", evil, State.Kind.NORMAL, Party.STAFF, "review"));

        open(park.operator);

        assertThat(pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture)
                        .contains("&lt;img src=x onerror=alert(1)&gt;")
                        .doesNotContain("<img"));
    }

    private static void open(Caller caller) {
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
        UI.getCurrent().navigate("process");
    }

    private static Stream<String> pictures() {
        return _find(Div.class).stream()
                .map(div -> Optional.ofNullable(div.getElement().getProperty("innerHTML")))
                .flatMap(Optional::stream);
    }

    private State draft(String state) {
        return processes.draft(park.operator, PROCESS).plan().known(state);
    }

    private Transition submit() {
        return processes
                .draft(park.operator, PROCESS)
                .plan()
                .transition("prechecked", "submit")
                .orElseThrow();
    }
}
