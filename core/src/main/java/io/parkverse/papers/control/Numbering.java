package io.parkverse.papers.control;

/** Counts the articles of a paper and the clauses within each. */
final class Numbering {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private int article;
    private int clause;

    void next(Block.Kind kind) {
        if (kind == Block.Kind.ARTICLE) {
            article++;
            clause = 0;
        } else if (kind == Block.Kind.CLAUSE) {
            clause++;
        }
    }

    /** What stands before a block of this kind; empty when nothing does. */
    String label(Block.Kind kind, boolean chinese) {
        return switch (kind) {
            case ARTICLE -> chinese ? "第" + chinese(article) + "条" : "Article " + article;
            case CLAUSE -> article + "." + clause;
            case ITEM -> "•";
            default -> "";
        };
    }

    /** Chinese numerals for 1 to 99. */
    static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }
}
