package io.parkverse.billing.control;

import io.parkverse.billing.control.statement.StatementEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Tells whether two statement entries are the same movement. With a bank reference: account,
 * reference, day and amount. Without: account, day, amount, other side, text, and which one of the
 * equal entries of the file it is, so that two equal transfers of one day stay two in every file that
 * holds the day.
 */
final class Fingerprints {

    private static final char SEPARATOR = '\u001F';

    private final String account;
    private final Map<String, Integer> seen = new HashMap<>();

    private Fingerprints(String account) {
        this.account = account;
    }

    /** One fingerprint per entry, in the order of the file. */
    static List<String> of(String account, List<StatementEntry> entries) {
        Fingerprints fingerprints = new Fingerprints(account);
        List<String> result = new ArrayList<>(entries.size());
        entries.forEach(entry -> result.add(fingerprints.of(entry)));
        return result;
    }

    private String of(StatementEntry entry) {
        String key = account + SEPARATOR + entry.bookedOn() + SEPARATOR + entry.minor() + SEPARATOR;
        if (entry.named()) {
            return sha256((key + "R" + entry.reference()).getBytes(StandardCharsets.UTF_8));
        }
        String content = key + BankText.key(entry.payerName()) + SEPARATOR + BankText.key(entry.text());
        int ordinal = seen.merge(content, 1, Integer::sum);
        return sha256((content + SEPARATOR + ordinal).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
