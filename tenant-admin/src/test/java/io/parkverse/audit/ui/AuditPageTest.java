package io.parkverse.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import io.parkverse.audit.boundary.AuditSealer;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.part.TimelineList;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import io.parkverse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private final SettlementPark park = new SettlementPark();

    private CaseId submitted;

    @BeforeEach
    void submit() {
        submitted = park.submitted();
        Portal.bean(AuditSealer.class).pass();
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G5.4 the operator verifies the chain on the page, and reads that it is whole")
    void whole() {
        verify();

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("The chain is whole");
    }

    @Test
    @DisplayName("G5.4 the page names the entry that was changed past the portal")
    void broken() throws SQLException {
        try (Connection connection = TestDatabase.instance().asSuperuser();
                Statement change = connection.createStatement()) {
            change.execute(
                    "update audit_entry set actor = 'nobody' where tenant_id = '" + park.park.value()
                            + "' and id = (select id from audit_seal where position = 1 and tenant_id = audit_entry.tenant_id)");
        }

        verify();

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("The chain is broken");
        assertThat(_get(
                        Paragraph.class,
                        search -> search.withPredicate(
                                words -> words.getText().startsWith("Entry 1 is not as it was sealed"))))
                .isNotNull();
    }

    @Test
    @DisplayName("G5.4 entries are searched in the words that the reader sees, and by day")
    void searches() {
        visit("audit?q=submit");
        int found = rows();
        visit("audit?q=no-such-thing");
        assertThat(rows()).isZero();
        visit("audit?until=2000-01-01");
        assertThat(rows()).isZero();
        visit("audit?from=not-a-day");
        assertThat(rows()).isGreaterThanOrEqualTo(found).isPositive();
    }

    @Test
    @DisplayName("G5.4 a case shows its history in words: who did what, and what became of it")
    void history() {
        visit("cases/" + submitted);
        _click(_get(Button.class, search -> search.withText("History")));

        assertThat(_get(TimelineList.class, search -> search.withPredicate(AuditPageTest::inDialog))
                        .getElement()
                        .getTextRecursively())
                .contains("测试人", "State: Draft → Pre-checked");
    }

    private static boolean inDialog(Component component) {
        return component
                .getParent()
                .filter(parent -> parent instanceof Dialog || inDialog(parent))
                .isPresent();
    }

    /** An empty list is not shown. */
    private static int rows() {
        return _find(Grid.class).stream()
                .mapToInt(grid -> grid.getListDataView().getItemCount())
                .sum();
    }

    private void verify() {
        visit("audit");
        _click(_get(Button.class, search -> search.withText("Verify the chain")));
    }

    private void visit(String address) {
        Browserless.leave();
        Browserless.visit("io.parkverse", park.operator, Texts.ENGLISH);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
