package io.parkverse.settlement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.billing.boundary.BankAccountView;
import io.parkverse.billing.boundary.BankDetails;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.identity.control.Passwords;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.boundary.application.ApplicationData;
import io.parkverse.settlement.boundary.application.ApplicationKind;
import io.parkverse.settlement.boundary.application.Scope;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.signing.boundary.EnvelopeView;
import io.parkverse.signing.boundary.Envelopes;
import io.parkverse.testing.Portal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkspaceJourneyTest {

    private static final String PASSWORD = "a long and quiet sentence";

    private final SettlementPark park = new SettlementPark();

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse", park.applicant, Texts.CHINESE);
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
        CaseId id = begun();
        UI.getCurrent().navigate("cases/" + id + "/application/scope");

        type(_get(TextArea.class), "软件开发");

        assertThat(data(id).scope().text()).isEqualTo("软件开发");
        assertThat(spans()).anyMatch(text -> text.startsWith("已保存"));
    }

    @Test
    @DisplayName("F5.4 what another device saved meanwhile is not overwritten")
    void conflict() {
        CaseId id = begun();
        UI.getCurrent().navigate("cases/" + id + "/application/scope");
        park.applications.save(park.applicant, id, new Scope("在另一台设备上填写"), 0);

        type(_get(TextArea.class), "在这里填写");

        assertThat(data(id).scope().text()).isEqualTo("在另一台设备上填写");
        assertThat(_get(Button.class, spec -> spec.withText("载入最新内容")).isVisible())
                .isTrue();
    }

    @Test
    @DisplayName("F5.4 an application is resumed where it was left off")
    void resumes() {
        CaseId id = park.drafted();
        UI.getCurrent().navigate("cases/" + id + "/application/names");

        assertThat(_find(TextField.class, spec -> spec.withValue("云杉远景"))).hasSize(1);
    }

    @Test
    @DisplayName("F5.3 the sum of the shares is counted while they are typed")
    void sum() {
        CaseId id = begun();
        UI.getCurrent().navigate("cases/" + id + "/application/owners");

        type(_get(BigDecimalField.class), new BigDecimal("70"));

        assertThat(spans()).contains("合计 70%，还差 30%");
    }

    @Test
    @DisplayName("F5.3 the check names what is missing and links to its field")
    void check() {
        CaseId id = begun();
        UI.getCurrent().navigate("cases/" + id + "/application/check");

        assertThat(_find(H3.class, spec -> spec.withPredicate(h -> h.getText().startsWith("必须处理"))))
                .hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("去修改")))
                .anyMatch(link -> link.getHref().endsWith("/application/scope#field-SCOPE"));
    }

    @Test
    @DisplayName("F5.6 the status page says whose turn it is and shows the way on")
    void status() {
        CaseId id = begun();
        UI.getCurrent().navigate("cases/" + id);

        assertThat(_get(H2.class, spec -> spec.withText("轮到您了")).isVisible()).isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withText("继续填写")).getHref())
                .isEqualTo("cases/" + id + "/application");
    }

    @Test
    @DisplayName("F5.6 withdrawing asks first, and then the case has ended")
    void withdraws() {
        CaseId id = park.submitted();
        UI.getCurrent().navigate("cases/" + id);

        _click(_get(Button.class, spec -> spec.withText("撤回申请")));
        assertThat(park.state(id)).isEqualTo("submitted");
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(park.state(id)).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("F5.5 the applicant reads what the reviewer wants revised, and only that is to be done")
    void revises() {
        CaseId id = park.submitted();
        park.fire(park.reviewer, id, "start-review");
        park.documents.review(
                park.reviewer, park.documents.ofCase(park.reviewer, id).get(0).id(), Verdict.REVISE, "照片反光");
        UI.getCurrent().navigate("cases/" + id + "/documents");

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .filteredOn(text -> text.contains("照片反光"))
                .hasSize(1);
    }

    @Test
    @DisplayName("F5.10 signing asks for the password again, and a wrong one signs nothing")
    void signsWithPasswordOnly() {
        park.cluster(1);
        CaseId id = park.allocated();
        UI.getCurrent().navigate("cases/" + id + "/agreement");

        sign("not the password");

        assertThat(_find(PasswordField.class).get(0).isInvalid()).isTrue();
        assertThat(signatures(id)).isZero();
    }

    @Test
    @DisplayName("F5.10 with the right password the document shown is signed for the enterprise")
    void signs() {
        park.cluster(1);
        CaseId id = park.allocated();
        UI.getCurrent().navigate("cases/" + id + "/agreement");

        sign(PASSWORD);

        assertThat(signatures(id)).isEqualTo(1);
    }

    @Test
    @DisplayName("F5.12 the fee page shows the remittance code and the sum of its lines")
    void pays() {
        park.cluster(1);
        CaseId id = park.allocated();
        Portal.bean(BankDetails.class)
                .change(park.operator, new BankAccountView("示例园区运营有限公司", "示例银行", "6222000011112222", "CNY"));
        UI.getCurrent().navigate("cases/" + id + "/fees");

        assertThat(spans()).anyMatch(text -> text.matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
    }

    @Test
    @DisplayName("F5.13 the check digits of a licence are judged while its code is typed")
    void judgesCode() {
        park.cluster(1);
        CaseId id = park.atTheRegistrar();
        UI.getCurrent().navigate("cases/" + id + "/licence");

        type(_get(TextField.class, spec -> spec.withLabel("统一社会信用代码")), "91990000MA00000001");

        assertThat(spans()).anyMatch(text -> text.startsWith("校验"));
    }

    @Test
    @DisplayName("F5.14 a settled enterprise sees its certificate and the address where others check it")
    void certificate() {
        park.cluster(1);
        CaseId id = park.settled();
        UI.getCurrent().navigate("cases/" + id + "/certificate");

        String number = park.certificate(id).number();
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().contains(number));
    }

    private void sign(String password) {
        Portal.execute(
                "update account set password_hash = ? where id = ?",
                Portal.bean(Passwords.class).hash(PASSWORD),
                park.applicant.account().value());
        _find(Checkbox.class).get(0).setValue(true);
        _find(PasswordField.class).get(0).setValue(password);
        _click(_find(Button.class, spec -> spec.withText("签署")).get(0));
    }

    private long signatures(CaseId id) {
        return Portal.bean(Envelopes.class).ofCase(park.applicant, id).stream()
                .flatMap(envelope -> envelope.sides().stream())
                .filter(EnvelopeView.Side::signed)
                .count();
    }

    private CaseId begun() {
        return park.applications
                .start(park.applicant, ApplicationKind.NEW_COMPANY)
                .workCase()
                .id();
    }

    private ApplicationData data(CaseId id) {
        return park.applications.get(park.applicant, id).data();
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
