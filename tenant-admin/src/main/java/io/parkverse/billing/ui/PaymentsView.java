package io.parkverse.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.parkverse.audit.ui.History;
import io.parkverse.billing.boundary.AccountBalance;
import io.parkverse.billing.boundary.Candidate;
import io.parkverse.billing.boundary.LedgerBook;
import io.parkverse.billing.boundary.MovementState;
import io.parkverse.billing.boundary.MovementView;
import io.parkverse.billing.boundary.Payments;
import io.parkverse.billing.boundary.Share;
import io.parkverse.console.ConsoleFrame;
import io.parkverse.platform.error.DomainException;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Needs;
import io.parkverse.shell.View;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Card;
import io.parkverse.shell.part.EmptyState;
import io.parkverse.shell.part.Exports;
import io.parkverse.shell.part.PageHeader;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tell;
import io.parkverse.shell.part.Tone;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Bank statements in, payments to invoices, and the ledger that must balance. */
@Needs("billing.payments")
@Route(value = "payments", layout = ConsoleFrame.class)
public class PaymentsView extends View {

    private static final long serialVersionUID = 1L;

    private final Payments payments;
    private final LedgerBook ledger;
    private final History history;
    private final Grid<MovementView> movements = new Grid<>();
    private final Grid<AccountBalance> accounts = new Grid<>();
    private final Div nothing = new Div();

    @Inject
    public PaymentsView(Payments payments, LedgerBook ledger, History history) {
        this.payments = payments;
        this.ledger = ledger;
        this.history = history;
        nothing.add(new EmptyState(VaadinIcon.MONEY, text("desk.payments.empty"), text("desk.payments.empty.words")));
        add(
                new PageHeader(title())
                        .lead(text("desk.payments.lead"))
                        .actions(history.ofAll(caller(), "STATEMENT", "MOVEMENT", "INVOICE", "REFUND")),
                new StatementCard(payments, caller(), this::load),
                new Card(text("desk.payments.movements"), movements, nothing).actions(movementExports()),
                new Card(text("desk.payments.ledger"), accounts).actions(accountExports()));
        movementColumns();
        accountColumns();
        load();
    }

    @Override
    protected String title() {
        return text("desk.console.payments");
    }

    private void movementColumns() {
        movements.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        movements.setAllRowsVisible(true);
        movements.addColumn(row -> Words.day(row.bookedOn())).setHeader(text("desk.payments.day"));
        movements
                .addColumn(MovementView::payerName)
                .setHeader(text("desk.payments.payer"))
                .setFlexGrow(2);
        movements
                .addColumn(MovementView::text)
                .setHeader(text("desk.payments.text"))
                .setFlexGrow(2);
        movements
                .addColumn(row -> Words.amount(row.amount()))
                .setHeader(text("desk.payments.amount"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        movements.addComponentColumn(PaymentsView::pill).setHeader(text("desk.payments.state"));
        movements.addComponentColumn(this::deeds).setHeader("").setKey("deeds").setAutoWidth(true);
    }

    private static StatePill pill(MovementView row) {
        Tone tone = switch (row.state()) {
            case UNMATCHED, PART_MATCHED -> Tone.ATTENTION;
            case MATCHED -> Tone.GOOD;
            case NOT_OURS -> Tone.NEUTRAL;
        };
        return new StatePill(
                tone, Words.text("desk.payments.state." + row.state().name()));
    }

    private Div deeds(MovementView row) {
        Div deeds =
                new Div(action(row), history.of(caller(), "MOVEMENT", row.id().value()));
        deeds.addClassName("pv-row");
        return deeds;
    }

    private Button action(MovementView row) {
        boolean open = row.state() == MovementState.UNMATCHED || row.state() == MovementState.PART_MATCHED;
        Button button = open
                ? new Button(text("desk.payments.assign"), click -> ask(row))
                : new Button(text("shell.undo"), click -> attempt(() -> payments.undo(caller(), row.id())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(MovementView row) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("desk.payments.assign"));
        ComboBox<Candidate> invoice = new ComboBox<>(text("desk.payments.invoice"));
        invoice.setItems(payments.candidates(caller(), row.id()));
        invoice.setItemLabelGenerator(candidate -> candidate.invoice().number() + " · "
                + candidate.invoice().billedTo() + " · "
                + Words.amount(candidate.invoice().outstanding()));
        invoice.setWidth("460px");
        Div past = new Div();
        invoice.addValueChangeListener(change -> {
            past.removeAll();
            if (change.getValue() != null) {
                past.add(history.of(
                        caller(), "INVOICE", change.getValue().invoice().id().value()));
            }
        });
        Button assign = new Button(text("desk.payments.assign"), click -> {
            if (!invoice.isEmpty()) {
                dialog.close();
                attempt(() -> payments.assign(
                        caller(),
                        row.id(),
                        List.of(new Share(invoice.getValue().invoice().id(), row.rest()))));
            }
        });
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button foreign = new Button(text("desk.payments.not-ours"), click -> {
            dialog.close();
            attempt(() -> payments.markNotOurs(caller(), row.id(), text("desk.payments.not-ours")));
        });
        dialog.add(invoice, past);
        dialog.getFooter().add(foreign, new Button(text("shell.cancel"), click -> dialog.close()), assign);
        dialog.open();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (DomainException refusal) {
            Tell.refused(refusal);
        }
        load();
    }

    private void accountColumns() {
        accounts.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        accounts.setAllRowsVisible(true);
        accounts.addColumn(row -> text("billing.account." + row.account().name()))
                .setHeader(text("desk.payments.account"));
        accounts.addColumn(row -> Words.amount(row.debit())).setHeader(text("desk.payments.debit"));
        accounts.addColumn(row -> Words.amount(row.credit())).setHeader(text("desk.payments.credit"));
        accounts.addColumn(row -> Words.amount(row.balance())).setHeader(text("desk.payments.balance"));
    }

    private Page<MovementView> find(PageRequest part) {
        return payments.movements(caller(), Set.of(MovementState.values()), part);
    }

    private Exports<MovementView> movementExports() {
        return new Exports<>("payments", this::find)
                .column(text("desk.payments.day"), row -> Words.day(row.bookedOn()))
                .column(text("desk.payments.payer"), MovementView::payerName)
                .column(text("desk.payments.text"), MovementView::text)
                .column(text("desk.payments.amount"), row -> Words.amount(row.amount()))
                .column(text("desk.payments.state"), row -> text("desk.payments.state." + row.state()));
    }

    private Exports<AccountBalance> accountExports() {
        return Exports.whole("ledger", () -> ledger.accounts(caller()))
                .column(
                        text("desk.payments.account"),
                        row -> text("billing.account." + row.account().name()))
                .column(text("desk.payments.debit"), row -> Words.amount(row.debit()))
                .column(text("desk.payments.credit"), row -> Words.amount(row.credit()))
                .column(text("desk.payments.balance"), row -> Words.amount(row.balance()));
    }

    private void load() {
        List<MovementView> rows = find(PageRequest.first(PageRequest.MAX_LIMIT)).items();
        movements.setItems(rows);
        movements.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        accounts.setItems(ledger.accounts(caller()));
    }
}
