package io.parkverse.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.documents.boundary.DocumentView;
import io.parkverse.documents.boundary.Verdict;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.CaseId;
import io.parkverse.settlement.SettlementPark;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.testing.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecondLooksViewTest {

    private static final String PROCESS = "settlement";

    private final SettlementPark park = new SettlementPark();
    private final Processes processes = Portal.bean(Processes.class);

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName(
            "G4.6 a held decision is listed, opened and confirmed by somebody else; its maker can only take it back")
    void confirms() {
        CaseId id = inReview();
        open(park.reviewer, "cases/" + id);
        _click(_get(Button.class, button -> button.withId("event-approve")));

        assertThat(park.state(id)).isEqualTo("review");
        assertThat(_find(card(), Button.class)).extracting(Button::getText).containsExactly("Take back");

        open(park.operator, "second-looks");
        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(1);
        UI.getCurrent().navigate("cases/" + id);
        assertThat(_get(Button.class, button -> button.withId("event-approve")).isEnabled())
                .isFalse();
        _click(_get(card(), Button.class, button -> button.withText("Confirm “Approve”")));

        assertThat(park.state(id)).isEqualTo("approved");
        assertThat(_find(SecondLookCard.class)).isEmpty();
    }

    @Test
    @DisplayName("G4.6 a decision goes back with words only")
    void sendsBack() {
        CaseId id = inReview();
        park.fire(park.reviewer, id, "approve");
        open(park.operator, "cases/" + id);
        _click(_get(card(), Button.class, button -> button.withText("Send back")));
        Button send =
                _find(Button.class, button -> button.withText("Send back")).get(1);

        _click(send);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "The lease is missing");
        _click(send);

        assertThat(Portal.bean(SecondLooks.class).waiting(park.operator)).isEmpty();
        assertThat(park.state(id)).isEqualTo("review");
        assertThat(_find(SecondLookCard.class)).isEmpty();
    }

    @Test
    @DisplayName("G4.6 a park without second looks is told where to ask for them")
    void empty() {
        open(park.reviewer, "second-looks");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    private static SecondLookCard card() {
        return _get(SecondLookCard.class);
    }

    private CaseId inReview() {
        processes.startDraft(park.operator, PROCESS);
        processes.putTransition(
                park.operator,
                PROCESS,
                processes
                        .draft(park.operator, PROCESS)
                        .plan()
                        .transition("review", "approve")
                        .orElseThrow()
                        .withSecondLook(true));
        processes.activate(park.operator, PROCESS);
        CaseId id = park.submitted();
        park.fire(park.reviewer, id, "start-review");
        for (DocumentView document : park.documents.ofCase(park.reviewer, id)) {
            park.documents.review(park.reviewer, document.id(), Verdict.APPROVE, "");
        }
        return id;
    }

    private static void open(Caller person, String address) {
        Browserless.leave();
        Browserless.visit("io.parkverse", person, Texts.ENGLISH);
        UI.getCurrent().navigate(address);
    }
}
