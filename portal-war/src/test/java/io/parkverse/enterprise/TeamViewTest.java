package io.parkverse.enterprise;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamViewTest {

    private final Company company = Company.founded(Portal.park(), "云杉数字");
    private final Caller member = company.person(Role.ENTERPRISE_MEMBER);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.4 the ownership is offered on the one screen and accepted on the other")
    void handsOver() {
        open(company.owner());
        press("移交负责人");
        confirm();
        assertThat(buttons()).contains("撤回");
        open(member);
        press("接受移交");
        confirm();

        assertThat(buttons()).contains("邀请成员").doesNotContain("接受移交");
        open(company.owner());
        assertThat(buttons()).doesNotContain("邀请成员");
    }

    @Test
    @DisplayName("G3.4 the last owner is told why leaving is not possible")
    void lastOwner() {
        open(company.owner());
        press("退出");
        confirm();

        assertThat(_find(Notification.class)).isNotEmpty();
        assertThat(buttons()).contains("退出", "邀请成员");
    }

    @Test
    @DisplayName("G3.4 a member leaves after a question, and sees the company no more")
    void leaves() {
        open(member);
        press("退出");
        confirm();

        assertThat(_find(Span.class)).extracting(Span::getText).doesNotContain("企业成员");
    }

    private static void open(Caller caller) {
        Browserless.leave();
        Browserless.visit("io.parkverse", caller, Texts.CHINESE);
        UI.getCurrent().navigate("team");
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
