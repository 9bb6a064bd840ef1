package io.parkverse.shell.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import io.parkverse.documents.boundary.Download;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.page.Page;
import io.parkverse.platform.page.PageRequest;
import io.parkverse.shell.Words;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Two links that give the rows of a list as CSV and as an Excel workbook: all rows under the present filter,
 * whatever part of them the screen shows, read anew with the rights of that moment. A list of more than
 * {@value #MOST} rows is cut there, and the last line of the file says so.
 *
 * @param <T> a record
 */
public final class Exports<T> extends Div {

    private static final long serialVersionUID = 1L;
    /** How many rows a file holds at most. */
    public static final int MOST = 20_000;

    private final String name;
    private final SerializableFunction<PageRequest, Page<T>> rows;
    private final ArrayList<ExportColumn<T>> columns = new ArrayList<>();

    /**
     * Without columns yet.
     *
     * @param name of the file, without its ending
     * @param rows one part of the list
     */
    public Exports(String name, SerializableFunction<PageRequest, Page<T>> rows) {
        this.name = name;
        this.rows = rows;
        addClassName("pv-row");
        UI ui = UI.getCurrent();
        add(
                new Anchor(saved(ui, () -> file(SheetFormat.CSV)), Words.text("shell.export")),
                new Anchor(saved(ui, () -> file(SheetFormat.XLSX)), Words.text("shell.export.excel")));
    }

    /** For a list that is read as a whole. */
    public static <T> Exports<T> whole(String name, SerializableSupplier<List<T>> rows) {
        return new Exports<>(name, wanted -> part(rows.get(), wanted));
    }

    public Exports<T> column(String heading, SerializableFunction<T, String> value) {
        columns.add(new ExportColumn<>(heading, value));
        return this;
    }

    /** The wanted part of a whole list. */
    public static <T> Page<T> part(List<T> all, PageRequest wanted) {
        int from = Math.min(wanted.offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + wanted.limit(), all.size())), all.size());
    }

    /** All rows as they are now. */
    public Download file(SheetFormat format) {
        List<String> headings = columns.stream().map(ExportColumn::name).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFile.write(format, headings, lines().stream(), out);
        return Download.of(name + "." + format.ending(), format.mediaType(), "", out.toByteArray());
    }

    /** Files are fetched outside of the user interface, whose language and search they follow. */
    private static Served saved(UI ui, SerializableSupplier<Download> file) {
        return Served.saved(() -> {
            ArrayList<Download> made = new ArrayList<>();
            ui.accessSynchronously(() -> made.add(file.get()));
            return made.get(0);
        });
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        long total = 1;
        for (int offset = 0; offset < total && offset < MOST; offset += PageRequest.MAX_LIMIT) {
            Page<T> page = rows.apply(new PageRequest(offset, PageRequest.MAX_LIMIT));
            page.items().forEach(row -> lines.add(line(row)));
            total = page.total();
        }
        if (total > MOST) {
            lines.add(List.of(Words.text("shell.export.cut", MOST, total)));
        }
        return lines;
    }

    private List<String> line(T row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }
}
