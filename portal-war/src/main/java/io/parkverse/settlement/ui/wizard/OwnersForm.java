package io.parkverse.settlement.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkverse.settlement.boundary.application.ApplicationSection;
import io.parkverse.settlement.boundary.application.BeneficialOwner;
import io.parkverse.settlement.boundary.application.Owners;
import io.parkverse.settlement.boundary.application.SectionKey;
import io.parkverse.settlement.boundary.application.Shareholder;
import io.parkverse.settlement.boundary.precheck.Finding;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.StatePill;
import io.parkverse.shell.part.Tone;
import java.util.List;

/** Shareholders with the sum of their shares as it grows, and beneficial owners. */
class OwnersForm extends SectionForm {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 10_000;
    private static final int QUARTER = 2_500;

    private final Div shareholders = group("shareholders");
    private final Div beneficialOwners = group("beneficialOwners");
    private final Div sum = new Div();

    OwnersForm(Owners owners) {
        owners.shareholders().forEach(this::addShareholder);
        if (owners.shareholders().isEmpty()) {
            addShareholder(blankShareholder());
        }
        owners.beneficialOwners().forEach(this::addBeneficialOwner);
        sum.addClassName("pv-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        count();
        add(
                heading("settle.owners.shareholders"),
                shareholders,
                sum,
                button("settle.owners.add", VaadinIcon.PLUS, () -> addShareholder(blankShareholder())),
                heading("settle.owners.beneficial"),
                hint("settle.owners.beneficial.hint"),
                beneficialOwners,
                button("settle.owners.derive", VaadinIcon.MAGIC, this::derive),
                button("settle.owners.add-beneficial", VaadinIcon.PLUS, () -> addBeneficialOwner(blankOwner())));
    }

    @Override
    ApplicationSection read() {
        return new Owners(
                held(),
                lines(beneficialOwners, BeneficialOwnerLine.class).stream()
                        .map(BeneficialOwnerLine::owner)
                        .toList());
    }

    @Override
    protected void changed() {
        count();
        super.changed();
    }

    private List<Shareholder> held() {
        return lines(shareholders, ShareholderLine.class).stream()
                .map(ShareholderLine::shareholder)
                .toList();
    }

    private void addShareholder(Shareholder shareholder) {
        ShareholderLine line = new ShareholderLine(shareholder, this::changed);
        line.add(remove(line));
        shareholders.add(line);
    }

    private void addBeneficialOwner(BeneficialOwner owner) {
        BeneficialOwnerLine line = new BeneficialOwnerLine(owner, this::changed);
        line.add(remove(line));
        beneficialOwners.add(line);
    }

    /** Lists every person who holds more than a quarter and is not listed yet. */
    private void derive() {
        List<String> listed = lines(beneficialOwners, BeneficialOwnerLine.class).stream()
                .map(line -> line.owner().paperNumber())
                .toList();
        held().stream()
                .filter(holder -> holder.kind() == Shareholder.Kind.PERSON && holder.basisPoints() > QUARTER)
                .filter(holder -> !listed.contains(holder.number()))
                .forEach(holder -> addBeneficialOwner(new BeneficialOwner(
                        holder.name(), holder.number(), BeneficialOwner.Basis.SHARES, holder.basisPoints())));
    }

    private void count() {
        int points = held().stream().mapToInt(Shareholder::basisPoints).sum();
        sum.removeAll();
        String written = Percent.write(points);
        if (points == WHOLE) {
            sum.add(new StatePill(Tone.GOOD, Words.text("settle.owners.sum", written)));
        } else {
            String rest = Percent.write(Math.abs(WHOLE - points));
            String key = points < WHOLE ? "settle.owners.sum.short" : "settle.owners.sum.over";
            sum.add(new StatePill(Tone.ATTENTION, Words.text(key, written, rest)));
        }
    }

    private Button remove(Div line) {
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
            line.removeFromParent();
            changed();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Words.text("settle.owners.remove"));
        remove.addClassName("pv-line-remove");
        return remove;
    }

    private Button button(String key, VaadinIcon picture, SerializableRunnable action) {
        Button button = new Button(Words.text(key), picture.create(), click -> {
            action.run();
            changed();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("pv-form-add");
        return button;
    }

    private static Div group(String part) {
        Div group = new Div();
        group.addClassName("pv-lines");
        group.setId(anchor(Finding.at(SectionKey.OWNERS, part)));
        return group;
    }

    private static <L> List<L> lines(Div group, Class<L> type) {
        return group.getChildren().map(type::cast).toList();
    }

    private static Shareholder blankShareholder() {
        return new Shareholder("", Shareholder.Kind.PERSON, "", 0);
    }

    private static BeneficialOwner blankOwner() {
        return new BeneficialOwner("", "", BeneficialOwner.Basis.SHARES, 0);
    }
}
