package io.parkverse.shell.part;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;

/** A column of an exported list. */
record ExportColumn<T>(String name, SerializableFunction<T, String> value) implements Serializable {}
