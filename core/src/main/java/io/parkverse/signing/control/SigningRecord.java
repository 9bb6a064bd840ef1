package io.parkverse.signing.control;

import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.Papers;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.signing.boundary.EnvelopeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The evidence page: what was signed, by whom, when, how, with which certificate, and with what hashes. */
@ApplicationScoped
public class SigningRecord {

    private static final String WIDTHS = "|----|------------|\n";

    @Inject
    Papers papers;

    /**
     * A reviewer's word that the scans show the documents, signed and stamped.
     *
     * @param scanHashes SHA-256 of each scan, in the order of the documents
     */
    record Confirmation(String person, Instant at, List<String> scanHashes) {}

    /** The record of an envelope that was signed electronically, in both languages. */
    byte[] print(Caller caller, EnvelopeView envelope) {
        return print(caller, envelope, (body, language, fields) -> signatures(body, language, envelope, fields));
    }

    /** The record of an envelope that was signed on paper, in both languages. */
    byte[] print(Caller caller, EnvelopeView envelope, Confirmation confirmation) {
        return print(caller, envelope, (body, language, fields) -> confirmed(body, language, confirmation, fields));
    }

    /** Writes how the documents were signed. */
    private interface Proof {

        void write(StringBuilder body, Locale language, Map<String, String> fields);
    }

    private byte[] print(Caller caller, EnvelopeView envelope, Proof proof) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> bodies = new HashMap<>();
        for (Locale language : Texts.LOCALES) {
            StringBuilder body = new StringBuilder();
            documents(body, language, envelope, fields);
            proof.write(body, language, fields);
            body.append("> ").append(text(language, "note." + envelope.method()));
            bodies.put(language.getLanguage(), body.toString());
        }
        PaperOrder order =
                PaperOrder.bilingual("signing-record", number(envelope), fields, PaperOrder.Arrangement.STACKED);
        return papers.renderText(caller, bodies, order);
    }

    static String number(EnvelopeView envelope) {
        return "SR-" + envelope.id().toString().substring(24);
    }

    private static void documents(
            StringBuilder body, Locale language, EnvelopeView envelope, Map<String, String> fields) {
        body.append("# ").append(text(language, "title")).append("\n\n");
        body.append(text(language, "intro." + envelope.method())).append("\n\n");
        for (int i = 0; i < envelope.papers().size(); i++) {
            EnvelopeView.Paper paper = envelope.papers().get(i);
            heading(body, language, "document", field(fields, "document" + i, paper.fileName()));
            body.append(WIDTHS);
            row(body, language, "final-hash", field(fields, "hash" + i, paper.hash()));
            body.append('\n');
        }
    }

    private static void confirmed(
            StringBuilder body, Locale language, Confirmation confirmation, Map<String, String> fields) {
        heading(body, language, "confirmed", field(fields, "confirmed.person", confirmation.person()));
        body.append(WIDTHS);
        row(body, language, "time", field(fields, "confirmed.time", time(confirmation.at())));
        for (int i = 0; i < confirmation.scanHashes().size(); i++) {
            String hash = confirmation.scanHashes().get(i);
            row(body, language, "scan-hash", field(fields, "scan" + i, hash));
        }
        body.append('\n');
    }

    private static void signatures(
            StringBuilder body, Locale language, EnvelopeView envelope, Map<String, String> fields) {
        int index = 0;
        for (EnvelopeView.Side side : envelope.sides()) {
            for (EnvelopeView.Signature signature : side.signatures()) {
                String key = "signature" + index++;
                heading(body, language, "signature", field(fields, key + ".person", signature.person()));
                body.append(WIDTHS);
                row(
                        body,
                        language,
                        "side",
                        field(fields, key + ".side", side.signer().place()));
                row(body, language, "time", field(fields, key + ".time", time(signature.at())));
                row(body, language, "sign-in", text(language, "sign-in.password"));
                row(
                        body,
                        language,
                        "algorithm",
                        field(fields, "algorithm", envelope.algorithm().label()));
                row(body, language, "serial", field(fields, key + ".serial", signature.serial()));
                row(body, language, "hash-before", field(fields, key + ".before", signature.hashBefore()));
                row(body, language, "hash-after", field(fields, key + ".after", signature.hashAfter()));
                body.append('\n');
            }
        }
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }

    private static void heading(StringBuilder body, Locale language, String key, String value) {
        body.append("## ").append(text(language, key)).append(' ').append(value).append("\n\n");
    }

    private static void row(StringBuilder body, Locale language, String key, String value) {
        body.append("| ")
                .append(text(language, key))
                .append(" | ")
                .append(value)
                .append(" |\n");
    }

    private static String field(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return "{{" + name + "}}";
    }

    private static String text(Locale language, String key) {
        return Texts.get(language, "signing.record." + key);
    }
}
