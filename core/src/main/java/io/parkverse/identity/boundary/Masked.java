package io.parkverse.identity.boundary;

/**
 * Personal values as they are shown by default. Enough is left for the person to recognise the own
 * value, too little for others to use it.
 */
public final class Masked {

    private static final int PAPER_ENDS = 4;

    private Masked() {}

    /** {@code 138****5678}; other countries keep the first three and the last two digits. */
    public static String mobile(String number) {
        String national = number.startsWith("+86") ? number.substring(3) : number;
        if (national.length() == 11) {
            return national.substring(0, 3) + "****" + national.substring(7);
        }
        return national.length() < 6
                ? "****"
                : national.substring(0, 3) + "****" + national.substring(national.length() - 2);
    }

    /** {@code a***@b.cn}. */
    public static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : firstOf(address) + "***" + address.substring(at);
    }

    /** {@code 张*}, {@code 欧**}; a name in words keeps the first letter of each: {@code A*** B***}. */
    public static String name(String name) {
        if (name.isBlank()) {
            return "*";
        }
        String plain = name.strip();
        if (Character.isIdeographic(plain.codePointAt(0))) {
            int hidden = plain.codePointCount(0, plain.length()) - 1;
            return firstOf(plain) + "*".repeat(Math.max(1, Math.min(hidden, 3)));
        }
        StringBuilder masked = new StringBuilder();
        for (String word : plain.split("\\s+", -1)) {
            masked.append(masked.length() == 0 ? "" : " ").append(firstOf(word)).append("***");
        }
        return masked.toString();
    }

    /** First and last four characters of an identity number; nothing of a short one. */
    public static String identityNumber(String number) {
        int hidden = number.length() - 2 * PAPER_ENDS;
        return hidden < 4
                ? "*".repeat(Math.max(number.length(), 4))
                : number.substring(0, PAPER_ENDS) + "*".repeat(hidden) + number.substring(number.length() - PAPER_ENDS);
    }

    public static String contact(Contact contact) {
        return contact.kind() == ContactKind.MAIL ? mail(contact.value()) : mobile(contact.value());
    }

    private static String firstOf(String text) {
        return new String(Character.toChars(text.codePointAt(0)));
    }
}
