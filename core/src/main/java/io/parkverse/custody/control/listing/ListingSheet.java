package io.parkverse.custody.control.listing;

import io.parkverse.calendar.boundary.WorkingDays;
import io.parkverse.custody.boundary.CustodyError;
import io.parkverse.custody.boundary.CustodyException;
import io.parkverse.custody.boundary.listing.Listing;
import io.parkverse.custody.boundary.listing.ListingColumn;
import io.parkverse.custody.boundary.listing.ListingImport;
import io.parkverse.custody.boundary.listing.Listings;
import io.parkverse.custody.boundary.listing.PublicList;
import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.StoredFile;
import io.parkverse.files.boundary.StoredFiles;
import io.parkverse.files.boundary.Upload;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.intake.boundary.SheetLine;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of listings: all rows are judged before the first is taken. The file is kept as evidence. */
@ApplicationScoped
public class ListingSheet {

    private static final int MOST_PROBLEMS = 50;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 300;
    private static final String CODE = "[0-9A-Z]{18}";
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    @Inject
    ListingStore store;

    @Inject
    StoredFiles files;

    @Inject
    WorkingDays calendar;

    @Inject
    Clock clock;

    public ListingImport take(Caller caller, Upload upload) {
        StoredFile file = files.keep(upload, Listings.TABLE);
        List<SheetLine> lines = SheetFile.read(file.kind(), files.content(file));
        Map<ListingColumn, Integer> columns = columns(lines.get(0));
        List<ListingImport.Problem> problems = new ArrayList<>();
        List<Listing> entries = new ArrayList<>();
        for (SheetLine line : lines.subList(1, lines.size())) {
            List<ListingImport.Problem> wrong = problems(line, columns);
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                entries.add(entry(line, columns, file.name()));
            }
        }
        if (!problems.isEmpty()) {
            return new ListingImport(0, problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
        entries.forEach(entry -> store.put(caller, entry));
        return new ListingImport(entries.size(), List.of());
    }

    public Download template(SheetFormat format, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> headings = Arrays.stream(ListingColumn.values())
                .map(column -> column.heading(language))
                .toList();
        SheetFile.write(format, headings, Stream.of(), out);
        return Download.of("listings." + format.ending(), format.mediaType(), "", out.toByteArray());
    }

    /** Where each column is; that of removals may be missing. */
    private static Map<ListingColumn, Integer> columns(SheetLine headings) {
        Map<ListingColumn, Integer> columns = new EnumMap<>(ListingColumn.class);
        for (ListingColumn column : ListingColumn.values()) {
            for (int i = 0; i < headings.cells().size(); i++) {
                if (column.named(headings.cell(i))) {
                    columns.putIfAbsent(column, i);
                }
            }
            if (column != ListingColumn.REMOVED_ON && !columns.containsKey(column)) {
                throw new CustodyException(CustodyError.COLUMN_MISSING, column.heading(Texts.CHINESE));
            }
        }
        return columns;
    }

    private List<ListingImport.Problem> problems(SheetLine line, Map<ListingColumn, Integer> columns) {
        List<ListingImport.Problem> problems = new ArrayList<>();
        for (ListingColumn column : ListingColumn.values()) {
            if (!sound(column, line.cell(columns.getOrDefault(column, -1)))) {
                problems.add(new ListingImport.Problem(line.line(), column));
            }
        }
        return problems;
    }

    private boolean sound(ListingColumn column, String cell) {
        return switch (column) {
            case CODE -> cell.toUpperCase(Locale.ROOT).matches(CODE);
            case NAME -> !cell.isEmpty() && cell.length() <= LONGEST_NAME;
            case LIST -> list(cell).isPresent();
            case REASON -> cell.length() <= LONGEST_REASON;
            case LISTED_ON ->
                day(cell).filter(day -> !day.isAfter(calendar.today())).isPresent();
            case REMOVED_ON -> cell.isEmpty() || day(cell).isPresent();
        };
    }

    private Listing entry(SheetLine line, Map<ListingColumn, Integer> columns, String source) {
        String removed = line.cell(columns.getOrDefault(ListingColumn.REMOVED_ON, -1));
        LocalDate listedOn =
                day(line.cell(columns.get(ListingColumn.LISTED_ON))).orElseThrow();
        LocalDate removedOn = day(removed).orElse(LocalDate.MAX);
        return new Listing(
                UuidV7.next(),
                list(line.cell(columns.get(ListingColumn.LIST))).orElseThrow(),
                new Listing.Company(
                        line.cell(columns.get(ListingColumn.NAME)),
                        line.cell(columns.get(ListingColumn.CODE)).toUpperCase(Locale.ROOT),
                        line.cell(columns.get(ListingColumn.REASON))),
                new Listing.Term(listedOn, removedOn.isBefore(listedOn) ? listedOn : removedOn),
                new Listing.Origin(source, false, clock.instant()),
                false);
    }

    private static Optional<PublicList> list(String cell) {
        return Arrays.stream(PublicList.values())
                .filter(list -> Texts.LOCALES.stream()
                        .anyMatch(language -> Texts.get(language, "custody.public-list." + list)
                                .equalsIgnoreCase(cell)))
                .findFirst();
    }

    /** A day as {@code 2026-03-02}, with strokes, points or 年月日 instead of the dashes. */
    private static Optional<LocalDate> day(String cell) {
        Matcher parts = DAY.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
