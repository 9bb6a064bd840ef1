package io.parkverse.enterprise;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.EnterpriseContacts;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.boundary.profile.Industries;
import io.parkverse.enterprise.boundary.profile.ProfileView;
import io.parkverse.enterprise.boundary.profile.Qualification;
import io.parkverse.enterprise.boundary.profile.Qualifications;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.files.SampleFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileScreenTest {

    private final TenantId park = Portal.park();
    private final Company company = Company.settled(park, "云杉数字", "MA00PCR1");
    private final EnterpriseProfiles profiles = Portal.bean(EnterpriseProfiles.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.3 the profile reads the code part by part, and says that its table is unverified")
    void readsTheCode() {
        open(company);

        assertThat(_get(H1.class).getText()).isEqualTo("云杉数字");
        assertThat(_find(Description.class))
                .extracting(Description::getText)
                .contains("工商（市场监督管理）", "企业", "表中没有（99） · 990000");
        assertThat(spans()).contains("未核对");
    }

    @Test
    @DisplayName("G3.3 industry and size are chosen from the standard and edited in their own window")
    void editsBusiness() {
        open(company);
        edit("经营情况");
        choose("行业门类", Industries.sectionOf("65").orElseThrow());
        choose("行业大类", Industries.division("65").orElseThrow());
        Select<EnterpriseSize> size = size();
        size.setValue(EnterpriseSize.SMALL);
        assertThat(size.getHelperText()).contains("统计上大中小微型企业划分办法（2017）", "国统字〔2017〕213号");
        save();

        assertThat(profile().facts().business()).isEqualTo(new Business("65", EnterpriseSize.SMALL, List.of()));
        assertThat(_find(Description.class)).extracting(Description::getText).contains("65 软件和信息技术服务业", "小型（企业自报）");
    }

    @Test
    @DisplayName("G3.3 what is refused is said in the window, and the input stays")
    void refusalStays() {
        open(company);
        _click(_get(card("联系人"), Button.class, spec -> spec.withText("添加联系人")));
        field("姓名").setValue("李四");
        save();

        assertThat(_get(Div.class, spec -> spec.withClasses("pv-refusal")).getText())
                .contains("邮箱或手机号");
        field("邮箱").setValue("li@mail.example");
        save();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(profile().contacts()).hasSize(1);
        assertThat(spans()).contains("李四", "li@mail.example");
    }

    @Test
    @DisplayName("G3.3 a company without a code tells where it is registered abroad")
    void registersAbroad() {
        Company foreign = Company.founded(park, "汉堡贸易");
        open(foreign);
        _click(_get(Button.class, spec -> spec.withText("境外登记")));
        choose("国家（地区）", "DE");
        field("登记机关").setValue("Handelsregister Hamburg");
        field("登记号").setValue("HRB 4711");
        save();

        assertThat(_find(Description.class))
                .extracting(Description::getText)
                .contains("德国", "Handelsregister Hamburg", "HRB 4711");
    }

    @Test
    @DisplayName("G3.3 a certificate is entered with its validity, and removed after a question")
    void certificates() {
        open(company);
        _click(_get(Button.class, spec -> spec.withText("添加证书")));
        field("证书名称").setValue("ISO 9001");
        save();
        assertThat(_get(Div.class, spec -> spec.withClasses("pv-refusal")).getText())
                .contains("发证日期");
        day("发证日期").setValue(LocalDate.of(2026, 1, 1));
        day("有效期截止日").setValue(LocalDate.of(2020, 1, 1));
        save();
        assertThat(_get(Div.class, spec -> spec.withClasses("pv-refusal")).getText())
                .contains("早于发证日期");
        day("有效期截止日").setValue(LocalDate.of(2026, 1, 2));
        save();
        assertThat(spans()).contains("ISO 9001", "已过期", "尚未上传证书文件");

        _click(_get(card("资质证书"), Button.class, spec -> spec.withText("删除")));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));
        assertThat(profile().qualifications()).isEmpty();
    }

    @Test
    @DisplayName("G3.3 the inbox shows a reminder with the document that is to be renewed")
    void inboxCarriesTheDocument() {
        Qualifications qualifications = Portal.bean(Qualifications.class);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        UUID id = qualifications.add(
                company.owner(),
                company.id(),
                new Qualification("ISO 9001", "", "", today.minusDays(9), List.of(today.plusDays(30))));
        Upload pdf = new Upload("iso.pdf", new ByteArrayInputStream(SampleFiles.pdf(1)));
        qualifications.putDocument(
                company.owner(), id, pdf, profile().qualifications().get(0).version());
        qualifications.remind(Caller.job(park, "tests"));
        visit(company.owner());
        UI.getCurrent().navigate("inbox");

        assertThat(_find(Anchor.class, spec -> spec.withText("iso.pdf"))).hasSize(1);
        assertThat(spans()).anyMatch(text -> text.contains("ISO 9001") && text.contains("30 天"));
    }

    @Test
    @DisplayName("G3.3 a stranger's address of a profile leads to no page")
    void hidden() {
        Portal.bean(EnterpriseContacts.class)
                .add(company.owner(), company.id(), ContactPerson.of("李四", "", "li@mail.example", ""));
        visit(Company.founded(park, "邻居").owner());
        UI.getCurrent().navigate("company/" + company.id());

        assertThat(_find(Card.class)).isEmpty();
        assertThat(spans()).doesNotContain("李四");
    }

    private void open(Company opened) {
        visit(opened.owner());
        UI.getCurrent().navigate("company/" + opened.id());
    }

    private static void visit(Caller caller) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
    }

    private ProfileView profile() {
        return profiles.get(company.owner(), company.id());
    }

    private static Card card(String heading) {
        return _find(Card.class).stream()
                .filter(card -> card.getElement().getTextRecursively().startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private static void edit(String heading) {
        _click(_get(card(heading), Button.class, spec -> spec.withText("编辑")));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("保存")));
    }

    private static TextField field(String label) {
        return labelled(_find(TextField.class), label);
    }

    private static DatePicker day(String label) {
        return labelled(_find(DatePicker.class), label);
    }

    private static <T extends HasLabel> T labelled(List<T> fields, String label) {
        return fields.stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        for (ComboBox<?> box : _find(ComboBox.class)) {
            if (label.equals(box.getLabel())) {
                ((ComboBox<T>) box).setValue(value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Select<EnterpriseSize> size() {
        Select<?> only = _get(Select.class);
        return (Select<EnterpriseSize>) only;
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
