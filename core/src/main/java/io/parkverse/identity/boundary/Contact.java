package io.parkverse.identity.boundary;

import java.io.Serializable;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A mail address or mobile number in its one canonical form, so that the same contact written in two
 * ways is found once: NFKC, mail in lower case with an ASCII domain (RFC 5890), mobile numbers in
 * E.164 with mainland China as default. Local parts of mail beyond ASCII are refused: they are where
 * look-alike letters hide.
 */
public record Contact(ContactKind kind, String value) implements Serializable {

    private static final int MAIL_LIMIT = 254;
    private static final int WRITTEN_LIMIT = 320;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern CHINESE_E164 = Pattern.compile("\\+861[3-9][0-9]{9}");

    /**
     * Brings the value into canonical form.
     *
     * @throws IdentityException {@link IdentityError#INVALID_CONTACT} when it is none
     */
    public Contact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (value.length() > WRITTEN_LIMIT) {
            throw new IdentityException(IdentityError.INVALID_CONTACT);
        }
        String plain = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC);
        value = kind == ContactKind.MAIL ? mail(plain) : mobile(plain);
    }

    /** Reads what a person typed into the one field of a form: with an at sign it is mail. */
    public static Contact of(String written) {
        boolean mail = written.indexOf('@') >= 0 || written.indexOf('\uFF20') >= 0;
        return new Contact(mail ? ContactKind.MAIL : ContactKind.MOBILE, written);
    }

    private static String mail(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        String local = at < 1 ? "" : lower.substring(0, at);
        String domain = ascii(lower.substring(at + 1));
        String address = local + "@" + domain;
        boolean sound = local.length() <= 64
                && address.length() <= MAIL_LIMIT
                && LOCAL_PART.matcher(local).matches()
                && DOMAIN.matcher(domain).matches();
        if (!sound) {
            throw new IdentityException(IdentityError.INVALID_CONTACT);
        }
        return address;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IdentityException(IdentityError.INVALID_CONTACT);
        }
    }

    private static String mobile(String written) {
        String digits = written.replaceAll("[ ()./\\u2010-\\u2015-]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (CHINESE_NUMBER.matcher(digits).matches()) {
            digits = "+86" + digits;
        }
        boolean sound = NUMBER.matcher(digits).matches()
                && (!digits.startsWith("+86") || CHINESE_E164.matcher(digits).matches());
        if (!sound) {
            throw new IdentityException(IdentityError.INVALID_CONTACT);
        }
        return digits;
    }

    /** One text for kind and value, as key of codes and counters. */
    public String subject() {
        return kind + ":" + value;
    }

    @Override
    public String toString() {
        return kind + ":" + Masked.contact(this);
    }
}
