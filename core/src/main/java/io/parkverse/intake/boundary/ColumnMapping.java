package io.parkverse.intake.boundary;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a file means what.
 *
 * @param headings of the file, in its order
 * @param columns positions in the headings, from 0
 */
public record ColumnMapping(List<String> headings, Map<IntakeField, Integer> columns) implements Serializable {

    public ColumnMapping {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    /** Fields that every file needs and that have no column yet. */
    public Set<IntakeField> missing() {
        return Stream.of(IntakeField.values())
                .filter(field -> field.required() && !columns.containsKey(field))
                .collect(Collectors.toSet());
    }

    /** Every needed field has a column, every column exists, and none means two things. */
    public boolean complete() {
        return missing().isEmpty()
                && columns.values().stream().allMatch(column -> column >= 0 && column < headings.size())
                && new HashSet<>(columns.values()).size() == columns.size();
    }

    /** The heading of a field's column as the file has it; empty when it has none. */
    public String heading(IntakeField field) {
        Integer column = columns.get(field);
        return column == null ? "" : headings.get(column);
    }

    /** The same with a field at another column; below 0 for none. */
    public ColumnMapping with(IntakeField field, int column) {
        Map<IntakeField, Integer> changed = new EnumMap<>(IntakeField.class);
        changed.putAll(columns);
        if (column < 0) {
            changed.remove(field);
        } else {
            changed.put(field, column);
        }
        return new ColumnMapping(headings, changed);
    }
}
