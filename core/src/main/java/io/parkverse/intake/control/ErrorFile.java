package io.parkverse.intake.control;

import io.parkverse.documents.boundary.Download;
import io.parkverse.files.boundary.MediaKind;
import io.parkverse.intake.boundary.IntakeState;
import io.parkverse.intake.boundary.RowProblem;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the rows of a file as they came, with one more column: what is wrong with the row and what to do.
 * When the good rows have been entered only the wrong ones are left to do; else the file is whole.
 */
@ApplicationScoped
public class ErrorFile {

    @Inject
    Reception reception;

    @Inject
    RowStore rows;

    Download write(IntakeRecord intake, Locale language) {
        Sheet sheet = reception.sheet(intake);
        Map<Integer, String> words = rows.allProblems(intake.view().id()).stream()
                .collect(Collectors.groupingBy(
                        RowProblem::line,
                        Collectors.mapping(problem -> words(problem, language), Collectors.joining(" "))));
        int width = sheet.rows().stream()
                .mapToInt(row -> row.cells().size())
                .reduce(sheet.headings().size(), Math::max);
        List<String> headings = wide(sheet.headings(), width, Texts.get(language, "intake.error-column"));
        boolean whole = intake.view().state() != IntakeState.DONE;
        Stream<List<String>> lines = sheet.rows().stream()
                .filter(row -> whole || words.containsKey(row.line()))
                .map(row -> wide(row.cells(), width, words.getOrDefault(row.line(), "")));
        SheetFormat format = reception.file(intake).kind() == MediaKind.XLSX ? SheetFormat.XLSX : SheetFormat.CSV;
        return Download.of(name(intake, format), format.mediaType(), "", bytes(sheet, format, headings, lines));
    }

    private static byte[] bytes(Sheet sheet, SheetFormat format, List<String> headings, Stream<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == SheetFormat.XLSX) {
            SheetFile.write(format, headings, lines, out);
            return out.toByteArray();
        }
        try {
            SheetFile.csv(
                    Stream.concat(Stream.of(headings), lines), sheet.delimiter().charAt(0), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String words(RowProblem problem, Locale language) {
        String where = problem.column().isEmpty() ? "" : problem.column() + ": ";
        return where
                + Texts.get(language, problem.reasonKey(), problem.words())
                + " "
                + Texts.get(language, problem.remedyKey(), problem.words());
    }

    private static List<String> wide(List<String> cells, int width, String last) {
        List<String> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(width - cells.size(), ""));
        row.add(last);
        return row;
    }

    private static String name(IntakeRecord intake, SheetFormat format) {
        String name = intake.view().fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-errors." + format.ending();
    }
}
