package io.parkverse.intake.control;

import io.parkverse.intake.boundary.ColumnMapping;
import io.parkverse.intake.boundary.IntakeField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What headings usually mean. */
final class Headings {

    private static final Vocabulary<IntakeField> WORDS = Vocabulary.of(IntakeField.class, "intake.headings");

    private Headings() {}

    /** The mapping that the headings suggest; the first of two columns with the same meaning has it. */
    static ColumnMapping suggested(List<String> headings) {
        Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            WORDS.meaning(headings.get(i)).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        return new ColumnMapping(headings, columns);
    }

    /** How many of the cells are headings that are known. */
    static long known(List<String> cells) {
        return cells.stream().filter(cell -> WORDS.meaning(cell).isPresent()).count();
    }
}
