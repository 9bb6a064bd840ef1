package io.parkverse.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.parkverse.casework.boundary.CaseView;
import io.parkverse.casework.boundary.Colleague;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.AccountId;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkSharingTest {

    private final SettlementPark park = new SettlementPark();

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("G4.6 selected cases of the queue are claimed together, and the claim is undone")
    void claimsAndUndoes() {
        List<CaseId> ids = List.of(park.submitted(), park.submitted());
        open(park.reviewer, "queue");
        assertThat(_find(Button.class, spec -> spec.withId("batch-claim"))).isEmpty();

        ids.forEach(WorkSharingTest::select);
        press("batch-claim");
        assertThat(ids).allMatch(id -> holder(id).equals(Optional.of(park.reviewer.account())));

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(ids).allMatch(id -> holder(id).isEmpty());
    }

    @Test
    @DisplayName("G4.6 what a bulk action could not do is told case by case")
    void tellsEach() {
        CaseId free = park.submitted();
        CaseId taken = park.submitted();
        open(park.reviewer, "queue");
        select(free);
        select(taken);
        park.cases.claim(park.operator, taken);

        press("batch-claim");

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .hasSize(2)
                .anyMatch(line -> line.endsWith(": done"))
                .anyMatch(line -> line.contains("has claimed this case"));
        assertThat(holder(taken)).contains(park.operator.account());
    }

    @Test
    @DisplayName("G4.6 an operator assigns selected cases to a colleague, once one is chosen")
    void assigns() {
        CaseId id = park.submitted();
        open(park.operator, "queue");
        select(id);

        press("batch-assign");
        _click(_get(Button.class, spec -> spec.withText("Assign")));
        assertThat(holder(id)).isEmpty();
        choose(park.reviewer);
        _click(_get(Button.class, spec -> spec.withText("Assign")));

        assertThat(holder(id)).contains(park.reviewer.account());
    }

    @Test
    @DisplayName("G4.6 an operator gives the cases of a colleague to another from the workload")
    void reassigns() {
        CaseId id = park.submitted();
        park.cases.claim(park.reviewer, id);
        open(park.operator, "workload");

        Grid<?> grid = grid();
        assertThat(grid.getListDataView().getItemCount()).isEqualTo(2);
        deeds(grid).get(0).click();
        choose(park.operator);
        _click(_get(Button.class, spec -> spec.withText("Reassign")));

        assertThat(holder(id)).contains(park.operator.account());
    }

    @Test
    @DisplayName("G4.6 the authority sees queue and workload, and no way to share out work")
    void authority() {
        park.cases.claim(park.reviewer, park.submitted());
        Caller authority = Portal.person(park.park, Role.PARK_AUTHORITY);

        open(authority, "workload");
        assertThat(_get(H1.class).getText()).isEqualTo("Workload");
        assertThat(deeds(grid())).isEmpty();
        UI.getCurrent().navigate("queue");
        assertThat(grid().getSelectionModel().getClass().getSimpleName()).doesNotContain("Multi");
    }

    @Test
    @DisplayName("G4.6 an address with a filter that does not exist opens the whole queue")
    void strangeFilter() {
        park.submitted();

        open(park.reviewer, "");
        UI.getCurrent().navigate("queue", QueryParameters.of("holder", "<script>"));

        assertThat(grid().getListDataView().getItemCount()).isEqualTo(1);
    }

    private static void open(Caller caller, String address) {
        Browserless.visit("io.parkverse", caller, Texts.ENGLISH);
        UI.getCurrent().navigate(address);
    }

    private static void select(CaseId id) {
        select(grid(), id);
    }

    private static <T> void select(Grid<T> grid, CaseId id) {
        grid.asMultiSelect()
                .select(grid.getListDataView()
                        .getItems()
                        .filter(row -> row instanceof CaseView view && view.id().equals(id))
                        .toList());
    }

    private static Grid<?> grid() {
        return _get(Grid.class);
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static void choose(Caller person) {
        var shown = _find(Select.class);
        Select<?> inDialog = shown.get(shown.size() - 1);
        choose(inDialog, person);
    }

    private static <T> void choose(Select<T> to, Caller person) {
        T wanted = to.getListDataView()
                .getItems()
                .filter(one -> one instanceof Colleague colleague
                        && colleague.account().equals(person.account()))
                .findFirst()
                .orElseThrow();
        _setValue(to, wanted);
    }

    /** The buttons that the column of deeds shows. */
    private static <T> List<Button> deeds(Grid<T> grid) {
        return IntStream.range(0, grid.getListDataView().getItemCount())
                .mapToObj(row -> GridKt._getCellComponent(grid, row, "deeds"))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private Optional<AccountId> holder(CaseId id) {
        return park.cases.get(park.operator, id).claimedBy();
    }
}
