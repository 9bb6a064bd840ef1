package io.parkverse.files.control;

import java.text.Normalizer;

/** Names that people gave to files, made harmless. They are shown and offered at download, nothing else. */
public final class FileName {

    private static final int MAX = 120;
    private static final String UNNAMED = "file";

    private FileName() {}

    /**
     * Keeps the last path segment without control, format and bidirectional characters, without characters
     * that file systems refuse, in at most 120 characters with its ending.
     */
    public static String clean(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String segment = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        String plain = segment.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$", "");
        return shortened(plain.isEmpty() ? UNNAMED : plain);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        int cut = MAX - ending.length();
        boolean pair = Character.isHighSurrogate(name.charAt(cut - 1));
        return name.substring(0, pair ? cut - 1 : cut) + ending;
    }
}
