package io.parkverse.casework.ui;

import io.parkverse.audit.ui.History;
import io.parkverse.casework.boundary.SecondLooks;
import io.parkverse.settlement.ui.SettlementPanels;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What stands beside the documents of a case. */
public class CaseSide implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SettlementPanels panels;
    private final History history;
    private final SecondLooks looks;

    @Inject
    public CaseSide(SettlementPanels panels, History history, SecondLooks looks) {
        this.panels = panels;
        this.history = history;
        this.looks = looks;
    }

    SettlementPanels panels() {
        return panels;
    }

    History history() {
        return history;
    }

    SecondLooks looks() {
        return looks;
    }
}
