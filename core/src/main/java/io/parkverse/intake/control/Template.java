package io.parkverse.intake.control;

import io.parkverse.documents.boundary.Download;
import io.parkverse.intake.boundary.IntakeField;
import io.parkverse.intake.boundary.SheetFile;
import io.parkverse.intake.boundary.SheetFormat;
import io.parkverse.platform.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file to fill in: all headings in the person's language, and a row that shows how. */
final class Template {

    private Template() {}

    static Download write(SheetFormat format, Locale language) {
        List<String> headings = line("intake.field.", language);
        List<String> example = line("intake.example.", language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFile.write(format, headings, Stream.of(example), out);
        String name = Texts.get(language, "intake.template-name") + "." + format.ending();
        return Download.of(name, format.mediaType(), "", out.toByteArray());
    }

    private static List<String> line(String key, Locale language) {
        return Arrays.stream(IntakeField.values())
                .map(field -> Texts.get(language, key + field))
                .toList();
    }
}
