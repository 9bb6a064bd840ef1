package io.parkverse.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import io.parkverse.casework.boundary.BatchItem;
import io.parkverse.casework.boundary.CaseBatches;
import io.parkverse.casework.boundary.HolderChange;
import io.parkverse.console.Deed;
import io.parkverse.platform.caller.Caller;
import io.parkverse.shell.Words;
import io.parkverse.shell.part.Tell;
import java.io.Serializable;
import java.util.List;

/**
 * Says what came of each case of a bulk action, and offers to take it back where that is possible.
 *
 * @param again shows the cases anew
 */
record BatchOutcome(CaseBatches batches, Caller caller, Command again) implements Serializable {

    void tell(List<BatchItem> items) {
        again.execute();
        long done = items.stream().filter(BatchItem::done).count();
        String words = Words.text("desk.batch.done", done, items.size());
        List<HolderChange> back = items.stream()
                .filter(BatchItem::undoable)
                .map(BatchItem::change)
                .toList();
        if (done < items.size()) {
            showEach(words, items, back);
        } else if (back.isEmpty()) {
            Tell.done(words);
        } else {
            Tell.done(words, () -> undo(back));
        }
    }

    private void showEach(String words, List<BatchItem> items, List<HolderChange> back) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words);
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(line(item))));
        dialog.add(list);
        if (!back.isEmpty()) {
            dialog.getFooter().add(new Button(Words.text("shell.undo"), click -> {
                dialog.close();
                undo(back);
            }));
        }
        dialog.getFooter().add(new Button(Words.text("shell.close"), click -> dialog.close()));
        dialog.open();
    }

    private void undo(List<HolderChange> back) {
        Deed.done(() -> tell(batches.undo(caller, back)));
    }

    private static String line(BatchItem item) {
        String name = item.name().isEmpty() ? Words.text("desk.batch.unknown") : item.name();
        String outcome = item.done()
                ? Words.text("desk.batch.item-done")
                : Words.text(item.refusalKey(), item.refusalArguments().toArray());
        return Words.text("desk.batch.line", name, outcome);
    }
}
