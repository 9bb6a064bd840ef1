package io.parkverse.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.settlement.boundary.rules.RuleTable;
import io.parkverse.settlement.boundary.rules.Rules;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleTablesTest {

    private final SettlementPark park = new SettlementPark();
    private final Rules rules = Portal.bean(Rules.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F5.2 each line of a decision table says when it applies, what follows, and what it rests on")
    void lines() {
        RuleTable documents = rules.tables(park.reviewer).stream()
                .filter(table ->
                        table.city().equals("nanning") && table.decision().equals("documents"))
                .findFirst()
                .orElseThrow();

        assertThat(documents.rows()).first().satisfies(row -> {
            assertThat(row.conditions()).containsExactly(Map.entry("addressKind", List.of("CLUSTER")));
            assertThat(row.outcomes()).containsEntry("slot", "custody-consent");
            assertThat(row.source().number()).isEqualTo("南市监规〔2025〕6号");
            assertThat(row.source().quote()).isNotBlank();
        });
        assertThat(documents.validFrom()).isEqualTo("2025-11-28");
    }

    @Test
    @DisplayName(
            "F5.2 the console shows the tables of the park and of each city; an unverified rule says that it warns")
    void shown() {
        Browserless.visit("io.parkverse", park.reviewer, Texts.CHINESE);

        UI.getCurrent().navigate("rules");

        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains("本园区 · 所需材料", "南宁 · 所需材料", "南宁 · 不予受理的经营范围", "徐州 · 所需材料");
        assertThat(RuleTables.pill(
                                rules.tables(park.reviewer).get(0).rows().get(0).source())
                        .getElement()
                        .getTextRecursively())
                .contains("已核对");
        assertThat(_get(RuleTables.class).isVisible()).isTrue();
    }
}
