package io.parkverse.enterprise.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.enterprise.boundary.profile.Business;
import io.parkverse.enterprise.boundary.profile.ContactPerson;
import io.parkverse.enterprise.boundary.profile.EnterpriseContacts;
import io.parkverse.enterprise.boundary.profile.EnterpriseProfiles;
import io.parkverse.enterprise.boundary.profile.EnterpriseSize;
import io.parkverse.enterprise.profile.Company;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnterpriseDetailTest {

    private final TenantId park = Portal.park();
    private final Company company = Company.settled(park, "云杉数字", "MA00DET1");

    @BeforeEach
    void fill() {
        Portal.bean(EnterpriseProfiles.class)
                .describe(company.owner(), company.id(), new Business("65", EnterpriseSize.MICRO, List.of("激光焊接")), 0);
        Portal.bean(EnterpriseContacts.class)
                .add(company.owner(), company.id(), ContactPerson.of("张三丰", "采购", "san@mail.example", ""));
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G3.3 staff find an enterprise by its name or code and see its profile")
    void findsAndReads() {
        visit(Role.PARK_OPERATOR);
        UI.getCurrent().navigate("enterprises");
        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(1);
        UI.getCurrent().navigate("enterprises/" + company.id());

        assertThat(_get(H1.class).getText()).isEqualTo("云杉数字");
        assertThat(_find(Description.class))
                .extracting(Description::getText)
                .contains("65 Software and information technology services", "Micro", "激光焊接");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("GB/T 4754-2017") && text.contains("not yet compared"));
    }

    @Test
    @DisplayName("G3.3 contacts are masked, and shown in the clear for a reason")
    void unmasks() {
        visit(Role.REVIEWER);
        UI.getCurrent().navigate("enterprises/" + company.id());
        assertThat(_find(Span.class)).extracting(Span::getText).contains("张** 采购");

        _click(_get(Button.class, spec -> spec.withText(Texts.get(Texts.ENGLISH, "desk.unmask.show"))));
        _get(TextArea.class).setValue("called back about an enquiry");
        _click(_get(Button.class, spec -> spec.withText(Texts.get(Texts.ENGLISH, "desk.unmask.go"))));
        assertThat(_find(Description.class)).extracting(Description::getText).contains("张三丰", "san@mail.example");
    }

    @Test
    @DisplayName("G3.3 who may not unmask is offered no way to")
    void noWay() {
        visit(Role.PARK_AUTHORITY);
        UI.getCurrent().navigate("enterprises/" + company.id());

        assertThat(_find(Button.class, spec -> spec.withText(Texts.get(Texts.ENGLISH, "desk.unmask.show"))))
                .isEmpty();
    }

    @Test
    @DisplayName("G3.3 an enterprise of another park is no page")
    void otherPark() {
        Company elsewhere = Company.founded(Portal.park(), "别处");
        visit(Role.PARK_OPERATOR);
        UI.getCurrent().navigate("enterprises/" + elsewhere.id());

        assertThat(_find(Card.class)).isEmpty();
    }

    private void visit(Role role) {
        Browserless.visit("io.parkverse", Portal.person(park, role), Texts.ENGLISH);
    }
}
