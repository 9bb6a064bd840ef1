package io.parkverse.casework.ui;

import io.parkverse.audit.ui.History;
import io.parkverse.settlement.ui.SettlementPanels;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What stands beside the documents of a case. */
public class CaseSide implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SettlementPanels panels;
    private final History history;

    @Inject
    public CaseSide(SettlementPanels panels, History history) {
        this.panels = panels;
        this.history = history;
    }

    SettlementPanels panels() {
        return panels;
    }

    History history() {
        return history;
    }
}
