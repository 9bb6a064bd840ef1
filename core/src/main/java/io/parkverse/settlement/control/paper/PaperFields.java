package io.parkverse.settlement.control.paper;

import io.parkverse.platform.i18n.Texts;
import io.parkverse.settlement.boundary.address.AllocationView;
import io.parkverse.settlement.control.Days;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Values for a paper template, in both languages; an English value has the suffix {@code @en}. */
public final class PaperFields {

    private final Map<String, String> fields = new HashMap<>();

    public PaperFields put(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** A value that differs by language; English falls back to Chinese where there is none. */
    public PaperFields put(String name, String chinese, String english) {
        fields.put(name, chinese);
        fields.put(name + "@en", english.isBlank() ? chinese : english);
        return this;
    }

    public PaperFields put(String name, LocalDate day) {
        return put(name, Days.written(day, Texts.CHINESE), Days.written(day, Texts.ENGLISH));
    }

    public PaperFields put(String name, AllocationView address) {
        return put(name, address.textZh(), address.textEn());
    }

    public Map<String, String> asMap() {
        return Map.copyOf(fields);
    }
}
