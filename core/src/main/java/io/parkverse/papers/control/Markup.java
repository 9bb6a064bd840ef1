package io.parkverse.papers.control;

import io.parkverse.papers.boundary.PapersError;
import io.parkverse.papers.boundary.PapersException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the markup of templates; the grammar stands in the package comment. There is nothing in it
 * that loads, links or runs: a template can only say what is printed.
 */
final class Markup {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([a-z][a-zA-Z0-9.-]*)\\s*}}");
    private static final Pattern SIGN = Pattern.compile("\\[\\[sign:([a-z][a-z0-9-]*)\\|([^|\\]]+)\\|([^|\\]]*)]]");
    private static final Pattern CODE = Pattern.compile("\\[\\[qr:([a-z][a-zA-Z0-9.-]*)\\|([^|\\]]*)]]");
    private static final Pattern WIDTHS = Pattern.compile("\\|(-+\\|)+");
    private static final Pattern CLAUSE = Pattern.compile("\\d+\\.\\d+\\s+(.*)");
    private static final Pattern ARTICLE = Pattern.compile("\\d+\\.\\s+(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<Block.Place> places = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean certificate;

    private Markup() {}

    /**
     * Reads a template.
     *
     * @throws PapersException {@link PapersError#INVALID_MARKUP} with the line that cannot be read
     */
    static Manuscript parse(String body) {
        Markup markup = new Markup();
        int number = 0;
        for (String line : (body + "\n").split("\\R", -1)) {
            number++;
            try {
                markup.line(line.strip());
            } catch (IllegalArgumentException e) {
                throw refusal(e, number, line);
            }
        }
        if (markup.blocks.isEmpty()) {
            throw new PapersException(PapersError.INVALID_MARKUP, 1, "");
        }
        return new Manuscript(markup.certificate, List.copyOf(markup.blocks));
    }

    /** Names of the fields that a text uses. */
    static Set<String> fields(String body) {
        Set<String> names = new TreeSet<>();
        for (Pattern pattern : List.of(FIELD, CODE)) {
            Matcher matcher = pattern.matcher(body);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    static Matcher placeholders(String text) {
        return FIELD.matcher(text);
    }

    private static PapersException refusal(IllegalArgumentException cause, int number, String line) {
        PapersException refusal = new PapersException(PapersError.INVALID_MARKUP, number, line);
        refusal.initCause(cause);
        return refusal;
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            closeExcept(rows);
            rows.add(line);
        } else if (line.startsWith("[[")) {
            object(line);
        } else if (line.startsWith("@")) {
            directive(line);
        } else {
            text(line);
        }
    }

    private void text(String line) {
        Matcher clause = CLAUSE.matcher(line);
        Matcher article = ARTICLE.matcher(line);
        if (line.isEmpty()) {
            close();
        } else if (line.startsWith("# ")) {
            add(Block.Kind.TITLE, line.substring(2));
        } else if (line.startsWith("## ")) {
            add(Block.Kind.HEADING, line.substring(3));
        } else if (clause.matches()) {
            add(Block.Kind.CLAUSE, clause.group(1));
        } else if (article.matches()) {
            add(Block.Kind.ARTICLE, article.group(1));
        } else if (line.startsWith("- ")) {
            add(Block.Kind.ITEM, line.substring(2));
        } else if (line.startsWith("> ")) {
            add(Block.Kind.NOTE, line.substring(2));
        } else {
            continueParagraph(line);
        }
    }

    private void add(Block.Kind kind, String text) {
        close();
        blocks.add(new Block.Text(kind, balanced(text)));
    }

    private void continueParagraph(String line) {
        closeExcept(paragraph);
        boolean spaced = !paragraph.isEmpty() && line.charAt(0) < 0x2e80;
        paragraph.append(spaced ? " " : "").append(balanced(line));
    }

    private static String balanced(String text) {
        boolean evenStars = (text.length() - text.replace("**", "").length()) / 2 % 2 == 0;
        String rest = FIELD.matcher(text).replaceAll("");
        if (!evenStars || rest.contains("{{") || rest.contains("}}")) {
            throw new IllegalArgumentException("unbalanced: " + text);
        }
        return text.strip();
    }

    private void object(String line) {
        Matcher sign = SIGN.matcher(line);
        Matcher code = CODE.matcher(line);
        if (sign.matches()) {
            closeExcept(places);
            places.add(new Block.Place(sign.group(1), balanced(sign.group(2)), balanced(sign.group(3))));
        } else if (code.matches()) {
            close();
            blocks.add(new Block.Code(code.group(1), balanced(code.group(2))));
        } else {
            throw new IllegalArgumentException("unknown object");
        }
    }

    private void directive(String line) {
        close();
        if (!line.equals("@style certificate")) {
            throw new IllegalArgumentException("unknown directive");
        }
        certificate = true;
    }

    private void closeExcept(Object open) {
        if (open != paragraph && !paragraph.isEmpty()) {
            blocks.add(new Block.Text(Block.Kind.PARAGRAPH, paragraph.toString()));
            paragraph.setLength(0);
        }
        if (open != rows && !rows.isEmpty()) {
            blocks.add(table());
            rows.clear();
        }
        if (open != places && !places.isEmpty()) {
            blocks.add(new Block.Signatures(List.copyOf(places)));
            places.clear();
        }
    }

    private void close() {
        closeExcept("");
    }

    private Block.Table table() {
        List<List<String>> cells = new ArrayList<>();
        List<Integer> widths = List.of();
        boolean header = false;
        for (String row : rows) {
            if (WIDTHS.matcher(row).matches()) {
                widths = cells(row).stream().map(String::length).toList();
                header = cells.size() == 1;
            } else {
                cells.add(cells(row).stream().map(Markup::balanced).toList());
            }
        }
        int columns = cells.get(0).size();
        List<Integer> relative = widths.isEmpty() ? Collections.nCopies(columns, 1) : widths;
        if (relative.size() != columns || cells.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("rows of different length");
        }
        return new Block.Table(header, relative, List.copyOf(cells));
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
