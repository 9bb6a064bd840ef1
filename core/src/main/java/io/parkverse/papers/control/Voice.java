package io.parkverse.papers.control;

import java.util.Locale;

/** One language of a paper: its text and the values that fill it. */
record Voice(Locale language, Manuscript manuscript, Fields fields) {

    boolean chinese() {
        return language.getLanguage().equals("zh");
    }

    /** Language tag of PDF structure elements. */
    String tag() {
        return chinese() ? "zh-CN" : "en";
    }
}
