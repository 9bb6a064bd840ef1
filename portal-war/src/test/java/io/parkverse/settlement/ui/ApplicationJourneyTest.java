package io.parkverse.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.shell.testing.Browserless;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplicationJourneyTest {

    private final Founder founder = Founder.inNewPark();

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse", founder.caller(), Texts.CHINESE);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F5.4 a newcomer's home offers one thing: to start settling")
    void home() {
        assertThat(_get(H1.class).getText()).contains("测试人");
        assertThat(_get(Anchor.class, spec -> spec.withText("开始入驻")).getHref()).isEqualTo("settle");
    }

    @Test
    @DisplayName("F5.1 choosing a way in opens a case and its application")
    void starts() {
        UI.getCurrent().navigate("settle");
        _click(_find(Button.class, spec -> spec.withText("开始")).get(0));

        assertThat(_get(H2.class, spec -> spec.withText("名称")).isVisible()).isTrue();
    }

    @Test
    @DisplayName("F5.4 what is typed is saved without a button, and says when")
    void saves() {
        CaseId id = founder.begin();
        UI.getCurrent().navigate("cases/" + id + "/application/scope");

        type(_get(TextArea.class), "软件开发");

        assertThat(data(id).scope().text()).isEqualTo("软件开发");
        assertThat(spans()).anyMatch(text -> text.startsWith("已保存"));
    }

    @Test
    @DisplayName("F5.4 what another device saved meanwhile is not overwritten")
    void conflict() {
        CaseId id = founder.begin();
        UI.getCurrent().navigate("cases/" + id + "/application/scope");
        Founder.applications().save(founder.caller(), id, new Scope("在另一台设备上填写"), 0);

        type(_get(TextArea.class), "在这里填写");

        assertThat(data(id).scope().text()).isEqualTo("在另一台设备上填写");
        assertThat(_get(Button.class, spec -> spec.withText("载入最新内容")).isVisible())
                .isTrue();
    }

    @Test
    @DisplayName("F5.4 an application is resumed where it was left off")
    void resumes() {
        CaseId id = founder.filledIn();
        UI.getCurrent().navigate("cases/" + id + "/application/names");

        assertThat(_find(TextField.class, spec -> spec.withValue("云杉远景"))).hasSize(1);
    }

    @Test
    @DisplayName("F5.3 the sum of the shares is counted while they are typed")
    void sum() {
        CaseId id = founder.begin();
        UI.getCurrent().navigate("cases/" + id + "/application/owners");

        type(_get(BigDecimalField.class), new BigDecimal("70"));

        assertThat(spans()).contains("合计 70%，还差 30%");
    }

    @Test
    @DisplayName("F5.3 the check names what is missing and links to its field")
    void check() {
        CaseId id = founder.begin();
        UI.getCurrent().navigate("cases/" + id + "/application/check");

        assertThat(_find(H3.class, spec -> spec.withPredicate(h -> h.getText().startsWith("必须处理"))))
                .hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("去修改")))
                .anyMatch(link -> link.getHref().endsWith("/application/scope#field-SCOPE"));
    }

    @Test
    @DisplayName("F5.6 the status page says whose turn it is and shows the way on")
    void status() {
        CaseId id = founder.begin();
        UI.getCurrent().navigate("cases/" + id);

        assertThat(_get(H2.class, spec -> spec.withText("轮到您了")).isVisible()).isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withText("继续填写")).getHref())
                .isEqualTo("cases/" + id + "/application");
    }

    private ApplicationData data(CaseId id) {
        return Founder.applications().get(founder.caller(), id).data();
    }

    /** Enters a value as a browser does. */
    private static <F extends AbstractField<F, V>, V> void type(F field, V value) {
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, field.getEmptyValue(), true));
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
