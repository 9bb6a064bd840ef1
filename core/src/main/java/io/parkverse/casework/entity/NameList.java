package io.parkverse.casework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of names without blanks as one text, so that a row reads as a sentence of the process. */
@Converter
public class NameList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> names) {
        return String.join(" ", names);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isBlank() ? List.of() : List.of(column.split(" "));
    }
}
