package io.parkverse.enterprise;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.testing.Browserless;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MandatesViewTest {

    private final SettlementPark park = new SettlementPark();
    private final CaseView workCase = park.cases.get(park.job, park.ready());
    private final Company agent = Company.settled(park.park, "启明代办", "MA0AGENT");
    private final Caller clerk = agent.person(Role.ENTERPRISE_MEMBER);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName(
            "G3.4 an agent is named on the one screen and accepts on the other; the client's case is marked in its list")
    void offeredAndAccepted() {
        offer(Company.code("MA0AGENT").text());
        assertThat(spans()).contains("待接受");
        open(agent.owner(), "mandates");
        assertThat(_find(Exports.class)).hasSize(1);
        press("接受委托");
        confirm();

        assertThat(spans()).contains("有效");
        assertThat(links()).contains("company/" + workCase.enterprise());
        open(clerk, "cases");
        assertThat(spans()).contains("代办");
        open(park.applicant, "cases");
        assertThat(spans()).doesNotContain("代办");
    }

    @Test
    @DisplayName("G3.4 a wrong code is refused in the window, which keeps what was entered")
    void wrongCode() {
        offer("91NOTACODE");

        assertThat(_get(TextField.class).getValue()).isEqualTo("91NOTACODE");
        assertThat(_find(Div.class)).anyMatch(box -> box.getText().contains("请核对 18 位代码"));
    }

    @Test
    @DisplayName("G3.4 a member of the agent company sees its clients, and answers for none")
    void memberLooksOn() {
        offer(Company.code("MA0AGENT").text());
        open(clerk, "mandates");

        assertThat(spans()).contains("待接受");
        assertThat(buttons()).doesNotContain("接受委托", "委托代办");
    }

    @Test
    @DisplayName("G3.4 either side ends a mandate after a question")
    void ends() {
        offer(Company.code("MA0AGENT").text());
        open(agent.owner(), "mandates");
        press("接受委托");
        confirm();
        open(agent.owner(), "mandates");
        press("终止");
        confirm();

        assertThat(spans()).contains("已终止");
        open(clerk, "cases");
        assertThat(spans()).doesNotContain("代办");
    }

    private void offer(String code) {
        open(park.applicant, "mandates");
        press("委托代办");
        _setValue(_get(TextField.class), code);
        _setValue(
                _get(DatePicker.class),
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(90));
        press("保存");
    }

    private static void open(Caller caller, String route) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
        UI.getCurrent().navigate(route);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
